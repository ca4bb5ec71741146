//! The published schema of reports, `docs/schema/report.schema.json`: made of the Rust types by tracing how they are read, so
//! that it cannot say another thing than the code does. `TAVOLO_UPDATE=1 cargo test -p tavolo-acceptance --test schema` writes
//! it anew. That real reports are as it says is checked in CI by a validator that is not ours (`tests/outside`).

use std::fs;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use serde_reflection::{ContainerFormat, Format, Named, Registry, Tracer, TracerConfig, VariantFormat};
use tavolo_assessment::report::model::{ChangeKind, Channel, CoursePart, CustodyIs, Mark, Origin, ReviewIs};
use tavolo_assessment::{Edition, Norm, REPORT_FORMAT, Rating, ReadFrom, Report, Status, StepKind, Why, Witness};
use tavolo_scenario::model::behaviour::Phase;
use tavolo_scenario::model::case::SubjectKind;
use tavolo_scenario::model::common::{Clock, SpeechAct, Standing};
use tavolo_scenario::model::indicators::Strength;
use tavolo_scenario::model::pack::Class;

const PATH: &str = "docs/schema/report.schema.json";

/// Fields that a report may be without: those that only some editions have (`skip_serializing_if` in the model).
const MAY_BE_ABSENT: &[(&str, &str)] = &[
    ("Report", "edition"),
    ("Report", "numbers"),
    ("Report", "courses"),
    ("Report", "witnessed"),
    ("Report", "said"),
    ("Recognition", "given"),
    ("Report", "track"),
    ("Interviews", "given"),
    ("Interviews", "agreement"),
    ("ClueHistory", "functions"),
    ("ClueHistory", "could_since"),
    ("Lane", "function"),
    ("SeatLoad", "keys"),
    ("Score", "with_team"),
];

/// Every struct and enum of a report. Enums are named, since tracing the report goes by their first variants alone; one
/// that is forgotten is an error here.
fn registry() -> Registry {
    let mut tracer = Tracer::new(TracerConfig::default().is_human_readable(true));
    fn trace<T: DeserializeOwned>(tracer: &mut Tracer) {
        tracer.trace_simple_type::<T>().expect("every type of a report is read from plain data");
    }
    trace::<Report>(&mut tracer);
    trace::<ChangeKind>(&mut tracer);
    trace::<Channel>(&mut tracer);
    trace::<Class>(&mut tracer);
    trace::<Clock>(&mut tracer);
    trace::<CoursePart>(&mut tracer);
    trace::<CustodyIs>(&mut tracer);
    trace::<Edition>(&mut tracer);
    trace::<Mark>(&mut tracer);
    trace::<Norm>(&mut tracer);
    trace::<Origin>(&mut tracer);
    trace::<Phase>(&mut tracer);
    trace::<Rating>(&mut tracer);
    trace::<ReadFrom>(&mut tracer);
    trace::<ReviewIs>(&mut tracer);
    trace::<SpeechAct>(&mut tracer);
    trace::<Standing>(&mut tracer);
    trace::<Status>(&mut tracer);
    trace::<StepKind>(&mut tracer);
    trace::<Strength>(&mut tracer);
    trace::<SubjectKind>(&mut tracer);
    trace::<Why>(&mut tracer);
    trace::<Witness>(&mut tracer);
    tracer.registry().expect("an enum of the report is not traced above: its name is in this error")
}

fn schema() -> Value {
    let containers: Map<String, Value> =
        registry().iter().map(|(name, container)| (name.clone(), of_container(name, container))).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("https://tavolo.example/schema/report-{REPORT_FORMAT}.json"),
        "title": "Tavolo report",
        "description": "After-action report of a session, in any edition. What the fields mean: docs/report-format.md",
        "$ref": "#/$defs/Report",
        "$defs": containers,
    })
}

fn of_container(name: &str, container: &ContainerFormat) -> Value {
    match container {
        ContainerFormat::UnitStruct => json!({ "type": "null" }),
        ContainerFormat::NewTypeStruct(inner) => of(inner),
        ContainerFormat::TupleStruct(parts) => tuple(parts),
        ContainerFormat::Struct(fields) => object(name, fields),
        ContainerFormat::Enum(variants) => json!({ "oneOf": variants.values().map(of_variant).collect::<Vec<_>>() }),
    }
}

/// As serde writes it: the name alone, or an object with the name as its only key.
fn of_variant(variant: &Named<VariantFormat>) -> Value {
    let name = &variant.name;
    let content = match &variant.value {
        VariantFormat::Unit => return json!({ "const": name }),
        VariantFormat::NewType(inner) => of(inner),
        VariantFormat::Tuple(parts) => tuple(parts),
        VariantFormat::Struct(fields) => object(name, fields),
        VariantFormat::Variable(_) => panic!("{name} was not traced"),
    };
    json!({
        "type": "object", "properties": { name.as_str(): content }, "required": [name], "additionalProperties": false,
    })
}

fn object(name: &str, fields: &[Named<Format>]) -> Value {
    let absent = |field: &str| MAY_BE_ABSENT.contains(&(name, field));
    let required: Vec<&str> = fields.iter().map(|f| f.name.as_str()).filter(|f| !absent(f)).collect();
    let properties: Map<String, Value> = fields.iter().map(|f| (f.name.clone(), of(&f.value))).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

fn tuple(parts: &[Format]) -> Value {
    let parts: Vec<Value> = parts.iter().map(of).collect();
    let length = parts.len();
    json!({ "type": "array", "prefixItems": parts, "minItems": length, "maxItems": length })
}

fn of(format: &Format) -> Value {
    match format {
        Format::TypeName(name) => json!({ "$ref": format!("#/$defs/{name}") }),
        Format::Unit => json!({ "type": "null" }),
        Format::Bool => json!({ "type": "boolean" }),
        Format::I8 | Format::I16 | Format::I32 | Format::I64 | Format::I128 => json!({ "type": "integer" }),
        Format::U8 | Format::U16 | Format::U32 | Format::U64 | Format::U128 => {
            json!({ "type": "integer", "minimum": 0 })
        }
        Format::Char | Format::Str => json!({ "type": "string" }),
        Format::Option(inner) => json!({ "anyOf": [of(inner), { "type": "null" }] }),
        Format::Seq(inner) => json!({ "type": "array", "items": of(inner) }),
        Format::Map { value, .. } => json!({ "type": "object", "additionalProperties": of(value) }),
        Format::Tuple(parts) => tuple(parts),
        Format::TupleArray { content, size } => {
            json!({ "type": "array", "items": of(content), "minItems": size, "maxItems": size })
        }
        Format::F32 | Format::F64 | Format::Bytes | Format::Variable(_) => {
            panic!("a report holds no float and no bytes: {format:?}")
        }
    }
}

#[test]
fn the_published_schema_is_that_of_the_code() {
    let path = tavolo_acceptance::root().join(PATH);
    let text = serde_json::to_string_pretty(&schema()).expect("a schema is JSON") + "\n";
    if std::env::var_os("TAVOLO_UPDATE").is_some() {
        fs::write(&path, &text).expect("the schema is written");
    }
    let published = fs::read_to_string(&path).unwrap_or_default();
    assert!(published == text, "{PATH} is out of date: run this test with TAVOLO_UPDATE=1");
}

#[test]
fn what_may_be_absent_is_of_the_model() {
    let registry = registry();
    for (name, field) in MAY_BE_ABSENT {
        let Some(ContainerFormat::Struct(fields)) = registry.get(*name) else {
            panic!("{name} is no struct of a report")
        };
        assert!(fields.iter().any(|f| f.name == *field), "{name} has no {field}");
    }
}
