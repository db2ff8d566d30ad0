using System.Text;

namespace Publish.Tests.Manuscript.Rtf;

public sealed class RtfTests
{
    private const string Head = @"{\rtf1\ansi\ansicpg1252\deff0\deflang1033{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Times Cyr;}{\f2\fcharset128 Mincho;}{\f3\fcharset2 Wingdings;}{\f4\fmodern\fcharset0 Courier New;}}"
        + @"{\stylesheet{\s0 Normal;}{\s1\b\outlinelevel0 heading 1;}{\s2\b heading 2;}{\s3\i Quote;}{\s4 Title;}{\s5\sbasedon2 Mine;}{\*\cs9 Strong;}}";

    [Theory]
    [InlineData(@"caf\'e9", "café")]
    [InlineData(@"{\f1 \'cf\'f0\'e8}\'e9", "Приé")]
    [InlineData(@"{\f2 \'83A\'83C}", "アイ")]
    [InlineData(@"\u1055?\u1088\'3f", "Пр")]
    [InlineData(@"\uc0\u1055 x", "Пx")]
    [InlineData(@"\uc2\u1055 ab{\uc1\u1088?}\u1090 cdx", "Пртx")]
    [InlineData(@"\u-10179?\u-8704?", "😀")]
    [InlineData(@"a\~b\_c\-d\emdash e\lquote f\rquote\ldblquote g\rdblquote\bullet", "a\u00A0b\u2011c\u00ADd—e‘f’“g”•")]
    [InlineData(@"a\line b", "a⏎b")]
    [InlineData(@"\{a\\b\}", "{a\\b}")]
    [InlineData(@"{\f3 \'fc}", "✓")]
    [InlineData(@"a{\v hidden}b{\*\unknown x{y}}c", "abc")]
    [InlineData(@"a{\deleted gone}{\revised  new}", "a new")]
    [InlineData(@"\upr{old}{\*\ud{new}}", "new")]
    public void Letters_are_read_in_their_fonts_page_and_as_signs(string typed, string words)
    {
        var read = Read(typed.StartsWith(@"\upr", StringComparison.Ordinal) ? "{" + typed.Replace(@"{\*\ud{new}}", @"{\*\ud new}", StringComparison.Ordinal) + "}" : typed);
        Assert.Equal($"section 1\n  p: {words}", read.Outline);
        Assert.True(read.Files!.Account!.IsBalanced, $"{read.Files.Account.In} {read.Files.Account.Out}");
    }

    [Fact]
    public void The_page_of_a_document_whose_fonts_name_none_is_the_documents_own()
    {
        var read = ReadWhole(@"{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\fcharset0 Times;}}\'cf\'f0\'e8\par}");
        Assert.Equal("section 1\n  p: При", read.Outline);
    }

    /// <summary>Of a line of four inches.</summary>
    [Theory]
    [InlineData(@"\picwgoal2880\pichgoal1440", 500)]
    [InlineData(@"\picwgoal2880\pichgoal1440\picscalex50", 250)]
    [InlineData(@"\picwgoal2880\pichgoal1440\piccropl720\piccropr720", 250)]
    public void A_pictures_width_is_its_share_of_the_line(string size, int permille)
    {
        var read = ReadWhole(@"{\rtf1\ansi\paperw8640\margl1440\margr1440 Text.\par{\pict\pngblip" + size + " " + Convert.ToHexString(TempManuscript.Png) + @"}\par}");
        Assert.Equal(Publish.Model.PictureExtent.Share(permille), Assert.Single(Publish.Model.Walking.Query.All<Publish.Model.Figure>(read.Document)).Width);
    }

    [Fact]
    public void Looks_of_letters_are_taken_back_with_their_group()
    {
        Assert.Equal("section 1\n  p: a <Strong b> c <Emphasis d> <SmallCaps e> x<Superscript 2> y<Subscript 3> <Strikethrough f> <Underline g> `h` i",
            Read(@"a {\b b} c \i d\i0  {\scaps e} x{\super 2} y\sub 3\nosupersub  {\strike f} \ul g\ulnone  {\f4 h}\plain  i").Outline);
    }

    [Fact]
    public void Headings_are_told_by_level_by_style_and_by_what_a_style_is_based_on()
    {
        var read = Read(@"\pard\s4 The Book\par\pard\s1\b One\par\pard\plain Text.\par\pard\s2 Two\par\pard Text.\par\pard\s5 Three\par\pard Text.\par\pard\outlinelevel2 Four\par\pard Text.");
        Assert.Equal("The Book", read.Document.Metadata.Title);
        Assert.Equal("section 1{#one} \"One\"\n  p: Text.\n  section 2{#two} \"Two\"\n    p: Text.\n  section 2{#three} \"Three\"\n    p: Text.\n    section 3{#four} \"Four\"\n      p: Text.", read.Outline);
    }

    [Fact]
    public void Where_nobody_used_styles_headings_are_told_by_their_look()
    {
        var chapter = (string name) => $@"\pard\qc\b\fs32 {name}\b0\fs24\par\pard A paragraph of the text, which is longer than a heading is and ends in a full stop.\par\pard And one more of them, so that there is text enough.\par";
        var read = Read(chapter("The first") + chapter("The second") + chapter("The third"));
        Assert.Equal(["The first", "The second", "The third"], read.Document.Body.Select(section => Publish.Model.Walking.PlainText.WithoutNotes(section.Heading!.Content)));
    }

    [Fact]
    public void Notes_stand_at_their_calls_and_each_is_counted()
    {
        var read = Read(@"One{\super\chftn{\footnote\pard\plain {\super\chftn } The {\i note}.\par More.}} two{\super\chftn}{\*\footnote\ftnalt\chftn\~At the end.} three.");
        Assert.Equal("section 1\n  p: One<note p: The <Emphasis note>. / p: More.> two<note p: At the end.> three.", read.Outline);
        Assert.Equal((9, 9, 2, 2), (read.Files!.Account!.In.Words, read.Files.Account.Out.Words, read.Files.Account.In.Notes, read.Files.Account.Out.Notes));
    }

    [Fact]
    public void Fields_are_links_and_lists_of_contents_are_left_out()
    {
        var read = Read(@"{\field{\*\fldinst TOC \\o}{\fldrslt One 1\par Two 2}}\par See {\field{\*\fldinst{ HYPERLINK ""https://x.org/"" }}{\fldrslt{\ul the site}}} and {\field{\*\fldinst HYPERLINK \\l ""here""}{\fldrslt here}}, page {\field{\*\fldinst PAGE}{\fldrslt 7}}.\par{\*\bkmkstart here}There{\*\bkmkend here}.");
        Assert.Equal("section 1\n  p: See <link https://x.org/ the site> and <SeePage #here here>, page .\n  p{#here}: There.", read.Outline);
        Assert.True(read.Files!.Account!.IsBalanced, $"{read.Files.Account.In} {read.Files.Account.Out}");
    }

    [Fact]
    public void Tables_have_their_head_spans_and_tables_within()
    {
        var read = Read(@"\trowd\trhdr\cellx1000\cellx2000\pard\intbl A\cell B\cell\row\trowd\clvmgf\cellx1000\cellx2000\pard\intbl c\cell d\cell\row\trowd\clvmrg\cellx1000\cellx2000\pard\intbl\cell e\cell\row\trowd\cellx2000\pard\intbl wide\cell\row\pard After.");
        Assert.Equal("section 1\n  table Default Default\n    head\n      cell\n        p: A\n      cell\n        p: B\n    row\n      cell 1x2\n        p: c\n      cell\n        p: d\n    row\n      cell\n        p: e\n    row\n      cell 2x1\n        p: wide\n  p: After.", read.Outline);
        Assert.Equal((1, 1), (read.Files!.Account!.In.Tables, read.Files.Account.Out.Tables));
    }

    [Fact]
    public void A_table_stands_in_a_cell()
    {
        var read = Read(@"\trowd\cellx1000\cellx3000\pard\intbl Out\cell\pard\intbl\itap2 In\nestcell Er\nestcell{\*\nesttableprops\trowd\cellx500\cellx900\nestrow}\pard\intbl\itap1 Last\cell\row\pard After.");
        Assert.Equal(2, read.Files!.Account!.In.Tables);
        Assert.Contains("p: In", read.Outline, StringComparison.Ordinal);
        Assert.EndsWith("  p: After.", read.Outline, StringComparison.Ordinal);
        Assert.True(read.Files.Account.IsBalanced);
    }

    [Fact]
    public void Lists_are_counted_as_their_marks_show_with_and_without_a_table_of_lists()
    {
        var read = Read(@"{\*\listtable{\list{\listlevel\levelnfc0}{\listlevel\levelnfc4}\listid7}}{\*\listoverridetable{\listoverride\listid7\ls1}}\pard{\listtext 3.\tab}\ls1\ilvl0 three\par\pard{\listtext a.\tab}\ls1\ilvl1 in\par\pard{\listtext 4.\tab}\ls1\ilvl0 four\par\pard text\par"
            + @"\pard\li360\fi-360 \bullet\tab one\par\pard\li360\fi-360 \bullet\tab two\par\pard text\par\pard{\pntext 2)\tab}{\*\pn\pnlvlbody\pndec}\fi-360\li720 old\par");
        Assert.Equal("section 1\n  Decimal 3\n    item\n      p: three\n      LowerAlpha 1\n        item\n          p: in\n    item\n      p: four\n  p: text\n  Bullet 1\n    item\n      p: one\n    item\n      p: two\n  p: text\n  Decimal Bracket 2\n    item\n      p: old", read.Outline.Replace(" loose", "", StringComparison.Ordinal));
        Assert.True(read.Files!.Account!.IsBalanced, $"{read.Files.Account.In} {read.Files.Account.Out}");
    }

    [Theory]
    [InlineData("pngblip", false)]
    [InlineData("pngblip", true)]
    public void Pictures_come_in_digits_and_in_bytes(string kind, bool isBinary)
    {
        var data = isBinary ? @"\bin" + TempManuscript.Png.Length + " " + Encoding.Latin1.GetString(TempManuscript.Png) : "\n" + Convert.ToHexStringLower(TempManuscript.Png);
        var read = Read(@"Text.\par{\*\shppict{\pict{\*\picprop{\sp{\sn wzDescription}{\sv a  gull}}}\" + kind + @"\picw10\pich10\pichgoal1440 " + data + @"}}{\nonshppict{\pict\wmetafile8 00}}\par");
        Assert.Equal("section 1\n  p: Text.\n  figure Here images/picture.png [a gull]: ", read.Outline + (read.Outline.EndsWith(' ') ? "" : ": "));
        Assert.Equal((1, 1), (read.Files!.Account!.In.Pictures, read.Files.Account.Out.Pictures));
    }

    [Fact]
    public void A_drawing_of_windows_is_left_out_and_said()
    {
        var read = Read(@"Text.{\pict\emfblip\picw1\pich1 0100}");
        Assert.Contains(read.Files!.Account!.Losses, loss => loss.What == "picture that is left out" && loss.Why.StartsWith("it is an EMF drawing", StringComparison.Ordinal));
    }

    [Fact]
    public void Boxes_comments_and_running_heads_are_no_part_of_the_text_and_are_said()
    {
        var read = Read(@"{\header Running}Text{\shp{\*\shpinst{\sp{\sn shapeType}{\sv 202}}{\shptxt In a box.\par}}{\shprslt{\pict\wmetafile8 00}}}{\*\atnid A}{\*\atnauthor Ann}\chatn{\*\annotation Really?} here.\par");
        Assert.Equal("section 1\n  p: Text here.\n  div Aside\n    p: In a box.", read.Outline);
        Assert.Contains("Ann: Really?", Assert.Single(read.Files!.Beside).Content, StringComparison.Ordinal);
        Assert.Contains(read.Files.Account!.Losses, loss => loss.What == "running head");
    }

    [Fact]
    public void What_is_said_of_the_document_is_the_card_and_languages_are_read()
    {
        var read = Read(@"{\info{\title The Tide}{\author Ann Lee}{\keywords a, b}{\creatim\yr2000}}\lang1031 Das ist der Text, und er ist lang. {\lang1036 mot juste}");
        Assert.Equal(("The Tide", "de"), (read.Document.Metadata.Title, read.Document.Metadata.Language));
        Assert.Equal("Ann Lee", Assert.Single(read.Document.Metadata.Contributors).Name);
        Assert.Contains("mot juste", read.Outline, StringComparison.Ordinal);
        Assert.Contains("fr", read.Outline, StringComparison.Ordinal);
    }

    [Fact]
    public void What_pandoc_writes_is_read()
    {
        var read = ReadWhole("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 \\fswiss Helvetica;}{\\f1 \\fmodern Courier;}}\n{\\colortbl;\\red255\\green0\\blue0;}\n\\widowctrl\\hyphauto\n\n{\\pard \\ql \\f0 \\sa180 \\li0 \\fi0 \\outlinelevel0 \\b \\fs36 Head\\par}\n"
            + "{\\pard \\ql \\f0 \\sa180 \\li0 \\fi0 A para{\\super\\chftn}{\\*\\footnote\\chftn\\~\\plain\\pard {\\pard \\ql \\f0 \\sa180 \\li0 \\fi0 The note.\\par}\n} and {\\i emph}.\\par}\n{\\pard \\ql \\f0 \\sa0 \\li360 \\fi-360 \\bullet \\tx360\\tab one\\par}\n{\\pard \\ql \\f0 \\sa0 \\li360 \\fi-360 \\bullet \\tx360\\tab two\\sa180\\par}\n}");
        Assert.Equal("Head", read.Document.Metadata.Title);
        Assert.Equal("section 1\n  p: A para<note p: The note.> and <Emphasis emph>.\n  Bullet 1\n    item\n      p: one\n    item\n      p: two", read.Outline);
    }

    [Fact]
    public void A_chapter_of_entries_is_the_glossary()
    {
        var read = Read(@"\pard\s1 One\par\pard The tide and the moon.\par\pard\s1 Glossary\par\pard{\b Tide}: what comes and goes.\par\pard{\b Moon}: what it follows.\par");
        Assert.Equal(2, read.Document.Glossary.Entries.Count);
        Assert.True(read.Files!.Account!.IsBalanced);
    }

    internal static string Whole(string body) => Head + body + "}";

    private static Outcome Read(string body) => ReadWhole(Whole(body));

    private static Outcome ReadWhole(string text)
    {
        using var manuscript = new TempManuscript();
        manuscript.Write("a.rtf", Encoding.Latin1.GetBytes(text));
        return manuscript.Read("a.rtf");
    }
}
