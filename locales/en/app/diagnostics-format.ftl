### Mistakes in the form of authored files, S0001 to S0049: what is wrong, and as .hint what to do about it.
### For authors who never saw such a file; docs/diagnostics/ has a page for each. $suggestion is the word probably meant.

diagnostic-did-you-mean = Did you mean { $suggestion }?

diagnostic-s0001 =
    { $reason ->
        [utf-16] The file is saved as UTF-16 ("Unicode"), but must be saved as UTF-8.
       *[bytes] From this place on, the file is not text in UTF-8.
    }
    .hint = Open the file in your editor, choose “Save with encoding” or “Save as”, and pick UTF-8.

diagnostic-s0002 = The file has { $size } bytes; at most { $limit } are allowed.
    .hint = Divide it into several files, for example one for each scene.

diagnostic-s0003 = With this file, all files together would have more than { $limit } bytes. It was left out.
    .hint = Remove what does not belong to the case. Pictures and recordings do not belong in this folder.

diagnostic-s0004 = There are more than { $limit } files. This one was left out.
    .hint = Join small files that belong together, or remove what does not belong to the case.

diagnostic-s0005 = The file has more than { $limit } items. It was not read from here on.
    .hint = Divide it into several files.

diagnostic-s0006 = This item has { $size } bytes; at most { $limit } are allowed.
    .hint = Look for a bracket that closes too late, or divide the item into several.

diagnostic-s0007 = More than { $limit } brackets are open at this place. The file was not read from here on.
    .hint = Look for brackets that were opened but never closed, or make the condition simpler.

diagnostic-s0008 = There is an invisible character in this line ({ $character }).
    .hint = Delete the line and type it again. Such characters often come along when text is copied from a web page or a PDF.

diagnostic-s0009 = The file name { $path } cannot be used.
    .hint = Keep the file inside the folder of the case, and use letters, digits, hyphens and dots only.

diagnostic-s0010 = Typographic quotation marks ({ $character }) do not work here.
    .hint = Replace them by straight ones: "like this". Word processors change them; use a plain text editor.

diagnostic-s0011 = Single quotation marks do not work here.
    .hint = Use double ones: "like this".

diagnostic-s0012 = The bracket { $opener } opened here is never closed.
    .hint = Add { $closer } where its content ends. Most editors show the partner of a bracket when the cursor stands on it.

diagnostic-s0013 = No bracket is open that { $closer } could close.
    .hint = Remove it, or add the opening bracket that is missing before it.

diagnostic-s0014 = { $found } stands here, but the bracket { $opener } from line { $opened-line }, column { $opened-column } is still open and needs { $closer }.
    .hint = Add { $closer } before it, or put { $closer } in its place.

diagnostic-s0015 = An item begins with ( and not with {"{"}.
    .hint = Write ( … ) around the item. Braces are only for tables whose names you choose yourself, and field names take no quotation marks.

diagnostic-s0016 = A comma is missing before this item.
    .hint = Put a comma after the item before. A comma after the last item is allowed too.

diagnostic-s0017 = The text that begins here has no closing quotation mark in this line.
    .hint = Add " where it ends. Longer texts do not stand in these files but in the files of texts (locales).

diagnostic-s0018 = The comment that begins here with /* is never closed.
    .hint = Add */ where it ends, or begin each line of the comment with //.

diagnostic-s0019 = The file must begin with [ (a list of items) or ( (one item). Found: { $found ->
        [text] a text in "quotation marks"
        [number] a number
        [whole-number] a whole number
        [yes-no] true or false
        [word] a word without quotation marks
        [struct] an entry in parentheses ( )
        [list] a list in square brackets [ ]
        [map] a table in braces {"{"} {"}"}
        [unit] empty parentheses ()
        [character] a character without meaning here
       *[nothing] nothing
    }.
    .hint = Put all items of the file between [ and ].

diagnostic-s0020 = The content of the file has ended, but something more stands here.
    .hint = If it belongs to the list, move it before the closing ]. If there are several items, put [ before the first and ] after the last.

diagnostic-s0021 = There is no item before this comma.
    .hint = Remove the comma, or add the item that is missing.

diagnostic-s0022 = The character { $character } ({ $codepoint }) has no meaning here.
    .hint = Remove it, or put the text it belongs to in quotation marks. If you see nothing here, it is a special blank: delete it and press the space bar.

diagnostic-s0023 = This line beginning with #! is not understood.
    .hint = Remove it. The only ones allowed are #![enable(implicit_some)], which is not needed, and #![type = "…"] or #![schema = "…"] for editors.

diagnostic-s0024 = This file must hold exactly one item ( … ), not a list.
    .hint = Remove the square brackets around the item and the comma after it.

diagnostic-s0025 = A field stands here that belongs to no item.
    .hint = Put parentheses around all fields of the item: ( … ).

diagnostic-s0030 = There is no field { $field } here. Possible: { $expected }.
    .hint = Check the spelling of the field, and whether it stands in the right parentheses.

diagnostic-s0031 = The field { $field } is missing in the parentheses that open here.
    .hint = Add { $field }: and its value between these parentheses.

diagnostic-s0032 = The word { $word } is not possible here. Possible: { $expected }.
    .hint = Choose one of these words, written exactly so, with capital and small letters. If you mean a name of your own, put it in quotation marks.

diagnostic-s0033 = Expected here: { $expected ->
        [text] a text in "quotation marks"
        [number] a number
        [whole-number] a whole number
        [yes-no] true or false
        [word] a word without quotation marks
        [struct] an entry in parentheses ( )
        [list] a list in square brackets [ ]
        [map] a table in braces {"{"} {"}"}
        [unit] empty parentheses ()
        [character] a character without meaning here
       *[nothing] nothing
    }. Found: { $found ->
        [text] a text in "quotation marks"
        [number] a number
        [whole-number] a whole number
        [yes-no] true or false
        [word] a word without quotation marks
        [struct] an entry in parentheses ( )
        [list] a list in square brackets [ ]
        [map] a table in braces {"{"} {"}"}
        [unit] empty parentheses ()
        [character] a character without meaning here
       *[nothing] nothing
    }.
    .hint = Names that you choose yourself stand in quotation marks; words of Tavolo, numbers, true and false do not. Several values stand in a list: ["a", "b"].

diagnostic-s0034 = The field { $field } is given twice; first in line { $first-line }.
    .hint = Keep one of the two. Several values of one field stand in a list: ["a", "b"].

diagnostic-s0035 = The key { $key } is given twice in the same table; first in line { $first-line }.
    .hint = Keep one of the two, or give one of them another name.

diagnostic-s0036 = A comma is missing before this place.
    .hint = Put a comma after the value before. If nothing is missing, the value before should have ended earlier: check its brackets and quotation marks.

diagnostic-s0037 = A colon is missing before this place.
    .hint = Between the name of a field and its value stands a colon: name: value.

diagnostic-s0038 = The number { $found } is too large or too small for this field.
    .hint = Check for a digit too many and for a minus sign: most fields take no numbers below zero.

diagnostic-s0039 = { $found } is not written as a number.
    .hint = Write digits only, with a point for fractions and without separators, blanks or units: 1500 or 0.5.

diagnostic-s0040 = The backslash here ({ $found }) has no meaning.
    .hint = Remove it, or write \\ for a single backslash. A quotation mark inside a text is written \".

diagnostic-s0041 = The field { $word } needs a pair of parentheses of its own around it.
    .hint = Write two pairs of parentheses: Name((field: value)).

diagnostic-s0042 = There are too many or too few values in these parentheses.
    .hint = Compare with an example of the same word in the guide for authors. Several values of one kind stand in a list: ["a", "b"].

diagnostic-s0043 = { $found } is not a number with which anything can be computed.
    .hint = Write an ordinary number. Where there is no limit, leave the field out.

diagnostic-s0044 = This value is not accepted: { $reason }
    .hint = Compare with other values of the same field.

diagnostic-s0045 = The word { $word } contains a hyphen, dot or plus sign and needs quotation marks.
    .hint = Put it in quotation marks: "{ $word }".

diagnostic-s0046 = The word { $word } takes no parentheses.
    .hint = Remove the parentheses and what stands in them, or choose the word that was meant.

diagnostic-s0049 = This place is not understood. For developers: { $reason }
    .hint = Compare with a similar item. If you cannot find the mistake, please report it to the developers of Tavolo, with this file.
