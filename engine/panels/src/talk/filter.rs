//! What was typed, and the sentences that fit it.

/// What has every word that was typed as the beginning of a word; what begins so first, then what has them in their order,
/// each group in the order in which it came.
pub(super) fn matching<'a, T>(all: &'a [T], text: impl Fn(&T) -> &str, typed: &str) -> Vec<&'a T> {
    let typed: Vec<String> = words(typed).collect();
    let mut found: Vec<(u8, &T)> = all.iter().filter_map(|it| Some((nearness(text(it), &typed)?, it))).collect();
    found.sort_by_key(|(nearness, _)| *nearness);
    found.into_iter().map(|(_, it)| it).collect()
}

/// How near a sentence is: 0 begins so, 1 has the words in their order, 2 has them; none has them not.
fn nearness(sentence: &str, typed: &[String]) -> Option<u8> {
    let said: Vec<String> = words(sentence).collect();
    let fits = |(said, typed): (&String, &String)| said.starts_with(typed.as_str());
    if said.len() >= typed.len() && said.iter().zip(typed).all(fits) {
        return Some(0);
    }
    if !typed.iter().all(|part| said.iter().any(|word| word.starts_with(part.as_str()))) {
        return None;
    }
    let mut rest = said.iter();
    let in_order = typed.iter().all(|part| rest.any(|word| word.starts_with(part.as_str())));
    Some(if in_order { 1 } else { 2 })
}

/// Words in small letters without accents; an apostrophe parts two.
fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word.chars().flat_map(char::to_lowercase).map(plain).collect())
}

/// A letter without its accent, as keyboards of our languages have it.
fn plain(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'a>(all: &[&'a str], typed: &str) -> Vec<&'a str> {
        matching(all, |it| it, typed).into_iter().copied().collect()
    }

    #[test]
    fn beginnings_come_before_words_in_order_and_those_before_any_words() {
        let all = ["What do you need now?", "Now, what is it?", "Do you need water now?", "Good morning."];
        assert_eq!(found(&all, "do you"), ["Do you need water now?", "What do you need now?"]);
        assert_eq!(found(&all, "wh now"), ["What do you need now?", "Now, what is it?"]);
        assert_eq!(found(&all, ""), all);
    }

    #[test]
    fn case_accents_and_apostrophes_make_no_difference() {
        let all = ["Perché no?", "L'acqua è qui."];
        assert_eq!(found(&all, "PERCHE"), ["Perché no?"]);
        assert_eq!(found(&all, "acqua e"), ["L'acqua è qui."]);
        assert!(found(&all, "vino").is_empty());
    }
}
