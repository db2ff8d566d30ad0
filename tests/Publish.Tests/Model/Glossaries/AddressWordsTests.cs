using Publish.Model.Glossaries.Matching;

namespace Publish.Tests.Model.Glossaries;

public sealed class AddressWordsTests
{
    [Theory]
    [InlineData("write to press@bindery.example or paper@press.example, not to press")]
    [InlineData("see press.example.org, www.press.example, https://press.example/press and doi:10.1/press, at the press")]
    [InlineData("open press.pdf, my-press.docx, PRESS.TXT, /home/press/x, ~/press, ./press, C:\\press\\y, at a press")]
    [InlineData("#press and @press, press_final, the_press, key=press, at last a press.")]
    [InlineData("example.org/press and example.org/a/press?x=press, then (press)")]
    public void Nothing_is_a_term_in_an_address(string text)
    {
        var match = Assert.Single(Matcher("en", "press;paper").Explain(text));
        Assert.Equal(text.LastIndexOf("press", StringComparison.Ordinal), match.Start);
    }

    [Theory]
    [InlineData("the press.", 1)]
    [InlineData("press/paper and \"press\" and (press), press; press: press! press? press…", 9)]
    [InlineData("the press—paper of the press–paper, press's paper", 6)]
    [InlineData("to the press.Then paper,press", 3)]
    [InlineData("*press* ‘press’ “press.”", 3)]
    [InlineData("a press...", 1)]
    public void Marks_around_a_word_make_no_address_of_it(string text, int uses) =>
        Assert.Equal(uses, Matcher("en", "press;paper").Explain(text).Count);

    [Fact]
    public void An_address_ends_at_each_mark_that_is_no_part_of_one()
    {
        foreach (var mark in ",;()[]{}<>\"“”„«»…—– \t\uFFFC")
        {
            Assert.True(Matcher("en", "press").Explain($"https://a.example/x{mark}press y").Count == 1, $"{mark} before it");
            Assert.True(Matcher("en", "press").Explain($"y press{mark}https://a.example/x").Count == 1, $"{mark} after it");
        }
        foreach (var mark in "/=&?%+~#_@:*\\")
            Assert.True(Matcher("en", "press").Explain($"https://a.example/x{mark}press y").Count == 0, $"{mark} goes on");
    }

    [Theory]
    [InlineData("mailto:a+press")]
    [InlineData("MAILTO:a+press")]
    [InlineData("urn:a+press")]
    [InlineData("tel:1+press")]
    [InlineData("doi:a/press")]
    [InlineData("www.a/press")]
    [InlineData("x://a+press")]
    [InlineData("@a+press")]
    [InlineData("#press")]
    [InlineData("a_press")]
    [InlineData("press_a")]
    [InlineData("a@press")]
    [InlineData("ada@host/press")]
    [InlineData("a*press")]
    [InlineData("a:press")]
    [InlineData("a=press")]
    [InlineData("a~press")]
    [InlineData("press~a")]
    [InlineData("\\\\host\\a+press")]
    [InlineData("/usr+press")]
    [InlineData("~/a+press")]
    [InlineData("../a+press")]
    [InlineData("a.b+press")]
    [InlineData("press+a.b")]
    [InlineData("A.B+press")]
    public void Each_kind_of_address_is_known_and_its_words_are_no_terms(string text)
    {
        Assert.Empty(Matcher("en", "press").Explain($"see {text} there"));
        Assert.Empty(Matcher("en", "press").Explain(text));
        Assert.Single(Matcher("en", "press").Explain($"see {text} press"));
    }

    [Theory]
    [InlineData("a+press")]
    [InlineData("press+a")]
    [InlineData("/ press")]
    [InlineData("press/")]
    [InlineData("press:")]
    [InlineData("press_ a")]
    [InlineData("* press *")]
    [InlineData("and/press")]
    public void Words_beside_a_mark_alone_are_words(string text) => Assert.Single(Matcher("en", "press").Explain($"see {text} there"));

    [Fact]
    public void A_term_with_a_point_is_no_address() => Assert.Equal(2, Matcher("en", ".NET;U.S.").Explain("on .NET, in the U.S. of old").Count);

    [Fact]
    public void Nobody_reads_on_for_ever_to_find_out_whether_an_address_begins()
    {
        // What is further off than the longest address is not looked at.
        Assert.Empty(Matcher("en", "press").Explain("https://a/" + new string('x', 1_900) + "/press"));
        Assert.Single(Matcher("en", "press").Explain("https://a/" + new string('x', 2_100) + "/press"));
        Assert.Empty(Matcher("en", "press").Explain("press/" + new string('x', 1_900) + ".example"));
        Assert.Single(Matcher("en", "press").Explain("press/" + new string('x', 2_100) + ".example"));
    }

    [Theory]
    [InlineData("press.html.", 0)]
    [InlineData("press:", 1)]
    [InlineData("press/a:!?'’*_", 1)]
    [InlineData("_press", 1)]
    [InlineData("a_press", 0)]
    [InlineData("-_press", 1)]
    [InlineData("press_-", 1)]
    [InlineData("press_", 1)]
    [InlineData("~press", 1)]
    [InlineData("=press", 1)]
    [InlineData("x\\press", 0)]
    [InlineData("\\press", 0)]
    [InlineData("press\\", 1)]
    [InlineData("press\\x", 0)]
    [InlineData("~/press", 0)]
    [InlineData(".../press", 0)]
    [InlineData("//press", 1)]
    [InlineData("/-press", 1)]
    [InlineData("press.Then", 1)]
    [InlineData("press.then", 0)]
    [InlineData("PRESS.THEN", 0)]
    [InlineData("then.press", 0)]
    [InlineData("Then.Press", 1)]
    [InlineData("-.press", 1)]
    [InlineData("press.-", 1)]
    [InlineData("@press", 0)]
    [InlineData("#press", 0)]
    [InlineData("##press", 1)]
    [InlineData("x#press", 1)]
    [InlineData("press@x", 0)]
    [InlineData("-@press", 1)]
    public void Each_mark_beside_a_word_does_what_it_does_in_an_address(string text, int uses) => Assert.Equal(uses, Matcher("en", "press").Explain($"see {text} there").Count);

    private static TermMatcher Matcher(string language, string terms) =>
        TermMatcher.For(new([.. terms.Split(';').Select(t => Manuscripts.Entry(t))], [], []), language);
}
