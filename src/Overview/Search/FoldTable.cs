namespace Overview.Search;

/// <summary>
/// Brings words to the form in which they are compared: lower case, without marks, in plain letters. The index and the
/// reader's search box use this one table, so that both take "Lódź", "LODZ" and "łódź" for the same word whatever the
/// machine knows of Unicode. Characters of other scripts stay as they are.
/// </summary>
public static class FoldTable
{
    private const int Longest = 3;
    private const int MostOnStack = 64;
    private static readonly string?[] Plain = MakePlain();

    /// <summary>What becomes of which letters; what becomes of nothing is left out of words.</summary>
    public static IReadOnlyList<(string Plain, string Letters)> Groups =>
    [
        (string.Empty, Unseen + Marks),
        ("a", "AÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧȺⱥḀḁẚẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ\u212B"), ("ae", "ÆæǢǣǼǽ"),
        ("b", "BƀƁɓƂƃɃḂḃḄḅḆḇ"), ("c", "CÇçĆćĈĉĊċČčƇƈȻȼḈḉ"), ("d", "DÐðĎďĐđƊɗƋƌȡḊḋḌḍḎḏḐḑḒḓ"), ("dz", "ǄǅǆǱǲǳ"),
        ("e", "EÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩɆɇḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"), ("f", "FƑƒḞḟ"), ("ff", "ﬀ"),
        ("ffi", "ﬃ"), ("ffl", "ﬄ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("g", "GĜĝĞğĠġĢģƓɠǤǥǦǧǴǵḠḡ"),
        ("h", "HĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ"), ("i", "IÌÍÎÏìíîïĨĩĪīĬĭĮįİıƗɨǏǐȈȉȊȋḬḭḮḯỈỉỊị"), ("ij", "Ĳĳ"),
        ("j", "JĴĵǰɈɉ"), ("k", "KĶķĸƘƙǨǩḰḱḲḳḴḵ\u212A"), ("l", "LĹĺĻļĽľĿŀŁłƚȴȽḶḷḸḹḺḻḼḽ"), ("lj", "Ǉǈǉ"),
        ("m", "MḾḿṀṁṂṃ"), ("n", "NÑñŃńŅņŇňŉŊŋƝɲƞǸǹȠȵṄṅṆṇṈṉṊṋ"), ("nj", "Ǌǋǌ"),
        ("o", "OÒÓÔÕÖØòóôõöøŌōŎŏŐőƟɵƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"), ("oe", "Œœ"),
        ("p", "PƤƥṔṕṖṗ"), ("q", "QɊɋ"), ("r", "RŔŕŖŗŘřȐȑȒȓɌɍṘṙṚṛṜṝṞṟ"), ("s", "SŚśŜŝŞşŠšſȘșȿṠṡṢṣṤṥṦṧṨṩẛ"),
        ("ss", "ßẞ"), ("st", "ﬅﬆ"), ("t", "TŢţŤťŦŧƫƬƭƮʈȚțȶȾⱦṪṫṬṭṮṯṰṱẗ"), ("th", "Þþ"),
        ("u", "UÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"), ("v", "VƲʋṼṽṾṿ"),
        ("w", "WŴŵẀẁẂẃẄẅẆẇẈẉẘ"), ("x", "XẊẋẌẍ"), ("y", "YÝýÿŶŷŸƳƴȲȳɎɏẎẏẙỲỳỴỵỶỷỸỹỾỿ"),
        ("z", "ZŹźŻżŽžƵƶȤȥɀẐẑẒẓẔẕ"), ("ƅ", "Ƅ"), ("ƕ", "Ƕ"), ("ƣ", "Ƣ"), ("ƨ", "Ƨ"), ("ƹ", "Ƹ"), ("ƽ", "Ƽ"),
        ("ƿ", "Ƿ"), ("ǝ", "Ǝ"), ("ȝ", "Ȝ"), ("ȣ", "Ȣ"), ("ɂ", "Ɂ"), ("ɔ", "Ɔ"), ("ɖ", "Ɖ"), ("ə", "Ə"),
        ("ɛ", "Ɛ"), ("ɣ", "Ɣ"), ("ɩ", "Ɩ"), ("ɯ", "Ɯ"), ("ʀ", "Ʀ"), ("ʃ", "Ʃ"), ("ʉ", "Ʉ"), ("ʊ", "Ʊ"),
        ("ʌ", "Ʌ"), ("ʒ", "ƷǮǯ"), ("α", "ΆΑά"), ("β", "Β"), ("γ", "Γ"), ("δ", "Δ"), ("ε", "ΈΕέ"), ("ζ", "Ζ"),
        ("η", "ΉΗή"), ("θ", "Θ"), ("ι", "ΊΐΙΪίϊ"), ("κ", "Κ"), ("λ", "Λ"), ("μ", "Μ"), ("ν", "Ν"), ("ξ", "Ξ"),
        ("ο", "ΌΟό"), ("π", "Π"), ("ρ", "Ρ"), ("σ", "Σς"), ("τ", "Τ"), ("υ", "ΎΥΫΰϋύ"), ("φ", "Φ"), ("χ", "Χ"),
        ("ψ", "Ψ"), ("ω", "ΏΩώ"), ("а", "А"), ("б", "Б"), ("в", "В"), ("г", "ЃГѓ"), ("д", "Д"), ("е", "ЀЁЕѐё"),
        ("ж", "Ж"), ("з", "З"), ("и", "ЍИЙйѝ"), ("к", "ЌКќ"), ("л", "Л"), ("м", "М"), ("н", "Н"), ("о", "О"),
        ("п", "П"), ("р", "Р"), ("с", "С"), ("т", "Т"), ("у", "ЎУў"), ("ф", "Ф"), ("х", "Х"), ("ц", "Ц"),
        ("ч", "Ч"), ("ш", "Ш"), ("щ", "Щ"), ("ъ", "Ъ"), ("ы", "Ы"), ("ь", "Ь"), ("э", "Э"), ("ю", "Ю"),
        ("я", "Я"), ("ђ", "Ђ"), ("є", "Є"), ("ѕ", "Ѕ"), ("і", "ІЇї"), ("ј", "Ј"), ("љ", "Љ"), ("њ", "Њ"),
        ("ћ", "Ћ"), ("џ", "Џ"), ("ґ", "Ґ"), ("ỻ", "Ỻ"), ("ỽ", "Ỽ"),
    ];

    /// <summary>The soft hyphen, the joiners and the byte order mark: parts of a word that nobody sees.</summary>
    private static string Unseen => "\u00AD\u200C\u200D\u2060\uFEFF";

    /// <summary>The marks that stand on the letter before them.</summary>
    private static string Marks => string.Concat(Enumerable.Range(0x300, 0x70).Select(code => (char)code));

    /// <summary>The form of some words in which they are compared.</summary>
    public static string Fold(ReadOnlySpan<char> words)
    {
        Span<char> folded = words.Length <= MostOnStack
            ? stackalloc char[MostOnStack * Longest]
            : new char[words.Length * Longest];
        var length = 0;
        foreach (var character in words)
        {
            if (Plain[character] is { } plain)
            {
                plain.CopyTo(folded[length..]);
                length += plain.Length;
            }
            else
            {
                folded[length++] = character;
            }
        }

        return new string(folded[..length]);
    }

    private static string?[] MakePlain()
    {
        var plain = new string?[char.MaxValue + 1];
        foreach (var (form, letters) in Groups)
        {
            foreach (var letter in letters)
            {
                plain[letter] = form;
            }
        }

        return plain;
    }
}
