using System.Text;
using System.Text.RegularExpressions;
using Publish.Tests.Cli;
using Publish.Typesetting.Paragraphs.Hyphenation;

namespace Publish.Tests.Typesetting.Paragraphs;

public sealed class HyphenationTests : IDisposable
{
    private static readonly string Shipped = Path.Combine(Sample.Styles, "hyphenation");
    private static readonly Hyphenator Hyphenator = new(Shipped);
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("en", "hy-phen-ation")]
    [InlineData("en-US", "al-go-rithm")]
    [InlineData("en-GB", "pho-to-copier")]
    [InlineData("de", "Sil-ben-tren-nung")]
    [InlineData("de-AT", "Druck-ma-schi-ne")]
    [InlineData("fr", "ty-po-gra-phie")]
    [InlineData("es", "im-pren-ta")]
    [InlineData("af", "druk-ke-ry")]
    [InlineData("bg", "пе-чат-ни-ца")]
    [InlineData("ca", "fo-to-co-pi-a-do-ra")]
    [InlineData("da", "bog-tryk-ker")]
    [InlineData("el", "τυ-πο-γρα-φία")]
    [InlineData("el-polyton", "τυ-πο-γρα-φία")]
    [InlineData("eu", "in-pri-ma-te-gia")]
    [InlineData("fi", "kir-ja-pai-no")]
    [InlineData("hr", "ti-ska-ra")]
    [InlineData("hu-HU", "ki-ad-vány")]
    [InlineData("hy", "տպա-րան")]
    [InlineData("ka", "სტამ-ბა")]
    [InlineData("la", "ty-po-gra-phia")]
    [InlineData("lt", "spaus-tu-vė")]
    [InlineData("lv", "ti-pog-rā-fi-ja")]
    [InlineData("mn-Cyrl-MN", "хэв-лэ-лийн")]
    [InlineData("nb", "tryk-ke-ri")]
    [InlineData("nn-NO", "tryk-ke-ri")]
    [InlineData("sl", "ti-skar-na")]
    [InlineData("uk", "дру-кар-ня")]
    [InlineData("sr", "штам-па-ри-ја")]
    [InlineData("sr", "štam-pa-ri-ja")]
    [InlineData("sr-Latn-RS", "štam-pa-ri-ja")]
    [InlineData("bs", "štam-pa-ri-ja")]
    [InlineData("xx", "hyphenation")]
    [InlineData("en", "word")]
    public void Words_are_divided_by_their_language(string language, string divided) => Assert.Equal(divided, Divided(Hyphenator, language, divided.Replace("-", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("tr", "YAYINEVİ", "YA-YI-NE-Vİ")]
    [InlineData("tr", "ILICALI", "ILI-CA-LI")]
    [InlineData("fi", "KIRJAPAINO", "KIR-JA-PAI-NO")]
    public void Capitals_are_divided_as_small_letters_of_their_language_are(string language, string word, string divided) => Assert.Equal(divided, Divided(Hyphenator, language, word));

    [Fact]
    public void Exceptions_go_before_every_pattern() => Assert.Equal("drukk-ery", Divided(new Hyphenator(ShippedBeside("af", ".d8r8u8k8k9e8r8y.")), "af", "drukkery"));

    [Fact]
    public void Marks_are_no_letters_and_never_part_from_theirs()
    {
        // Of the two syllables behind the first, the second has one letter and a mark.
        Assert.Equal("पत्रिका", Divided(Hyphenator, "hi", "पत्रिका"));
        Assert.Equal("பத்-தி-ரிகை", Divided(Hyphenator, "ta", "பத்திரிகை"));
    }

    [Fact]
    public void Each_file_that_is_shipped_holds_patterns_and_says_who_made_them_and_by_what_licence()
    {
        foreach (var path in Directory.EnumerateFiles(Shipped, "*.dic"))
        {
            var text = File.ReadAllText(path);
            Assert.False(HyphenationPatterns.Parse(text).IsEmpty, path);
            var said = File.ReadAllText(Path.Combine(Shipped, "README.md"));
            Assert.Matches($@"\b{Regex.Escape(Path.GetFileNameWithoutExtension(path))}\b", said);
            if (text.StartsWith('%')) Assert.Matches("(?s)% copyright: .*% licence:.*% changed: ", text);
        }
    }

    [Theory]
    [InlineData("ja", true)]
    [InlineData("zh-Hant-TW", true)]
    [InlineData("vi", true)]
    [InlineData("ar-EG", true)]
    [InlineData("fi", true)]
    [InlineData("cs", false)]
    [InlineData("sw", false)]
    [InlineData("", false)]
    public void It_is_known_which_languages_lack_patterns(string language, bool served) => Assert.Equal(served, Hyphenator.Serves(language));

    [Theory]
    [InlineData("hyph_cs_CZ.dic", "ISO8859-2\nLEFTHYPHENMIN 2\nRIGHTHYPHENMIN 3\nCOMPOUNDLEFTHYPHENMIN 2\n% of somebody\nt1i\ns1k\nž1ka\nsz1s/sz=,1,3\n", "iso-8859-2")]
    [InlineData("cs.dic", "ISO8859-1\nt1i\ns1k\ná1ka\n", "iso-8859-1", "prs-kat-iá-kaka")]
    [InlineData("cs.dic", "UTF-8\nt1i\ns1k\nž1ka\n", "utf-8")]
    [InlineData("hyph-cs.pat.txt", "t1i\ns1k\nž1ka\n", "utf-8")]
    [InlineData("hyph-cs.tex", "% title: t1k\n\\message{of somebody}\n\\patterns{% two\nt1i s1k\nž1ka}\n\\hyphenation{tis-ká-rna}\n", "utf-8")]
    public void Files_that_others_made_serve_as_they_are(string name, string file, string encoding, string divided = "prs-kat-iž-kaka")
    {
        Directory.CreateDirectory(scratch["hyphenation"]);
        File.WriteAllBytes(scratch["hyphenation/" + name], (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(file));
        var with = Hyphenator.With(scratch["hyphenation"], path => Assert.Fail(path));
        Assert.True(with.Serves("cs"));
        Assert.Equal(divided, Divided(with, "cs-CZ", divided.Replace("-", "", StringComparison.Ordinal)));
        if (name.EndsWith(".tex", StringComparison.Ordinal)) Assert.Equal("tis-ká-rna", Divided(with, "cs", "tiskárna"));
        Assert.Equal("kir-ja-pai-no", Divided(with, "fi", "kirjapaino"));
    }

    [Theory]
    [InlineData("notes.txt", "Words.", true)]
    [InlineData("cs.dic", "Words without a figure\n", true)]
    [InlineData("something.dic", "t1i\n", true)]
    [InlineData("README_cs.txt", "Words.", false)]
    [InlineData("licence.txt", "Words.", false)]
    public void What_holds_no_patterns_is_told(string name, string file, bool isTold)
    {
        scratch.Write("hyphenation/" + name, file);
        var told = new List<string>();
        Assert.False(Hyphenator.With(scratch["hyphenation"], path => told.Add(Path.GetFileName(path))).Serves("cs"));
        Assert.Equal(isTold ? [name] : [], told);
    }

    [Fact]
    public void A_style_may_ask_for_more_letters_before_and_after_the_hyphen()
    {
        var allowed = new bool["hyphenation".Length];
        Hyphenator.Find("hyphenation", "en", 4, 4, allowed);
        Assert.Equal([6], allowed.Index().Where(x => x.Item).Select(x => x.Index));
    }

    private string ShippedBeside(string language, string exception)
    {
        scratch.Write($"beside/{language}.dic", File.ReadAllText(Path.Combine(Shipped, language + ".dic")) + exception + "\n");
        return scratch["beside"];
    }

    private static string Divided(Hyphenator hyphenator, string language, string word)
    {
        var allowed = new bool[word.Length];
        hyphenator.Find(word, language, 2, 2, allowed);
        return string.Concat(word.Select((c, i) => allowed[i] ? "-" + c : c.ToString()));
    }
}
