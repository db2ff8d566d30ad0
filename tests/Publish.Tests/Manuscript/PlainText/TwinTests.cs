using CsCheck;
using Publish.Model;

namespace Publish.Tests.Manuscript.PlainText;

/// <summary>Where lines end in a file is chance: a text whose paragraphs are a line each, and the same text broken at a width, read alike.</summary>
public sealed class TwinTests
{
    private static readonly string[] Sentences =
    [
        "The lamp was lit at six, and those who had come to mend the nets sat down beside it and said nothing for a while.",
        "Nobody in the harbour could say when the wind would turn, and the old ones looked at the sky.",
        "We counted the nets again that evening and found two missing.",
        "It was not the first time, and we had long since stopped asking who took them, or what for.",
        "In the morning the mole was white with frost, and a man whom nobody knew stood at its end as if he waited for a ship.",
    ];

    private static readonly Gen<string> Prose = Gen.Select(Gen.Int[0, 4], Gen.Int[2, 5], (first, count) => string.Join(' ', Enumerable.Range(first, count).Select(i => Sentences[i % 5])));

    private static readonly string[] Names = ["FIRST", "SECOND", "THIRD", "FOURTH"];

    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    /// <summary>What stands between two headings, with the outline that it must come to.</summary>
    private static readonly Gen<Piece> Inner = Gen.OneOf(
        Prose.Select(text => new Piece(text + "\n\n", ["p"])),
        Prose.Select(text => new Piece("    " + text + "\n\n", ["quotation"])),
        Prose.List[2, 3].Select(items => new Piece(string.Concat(items.Select(item => "- " + item + "\n")) + "\n", ["list"])),
        Gen.Const(new Piece("    The lamp is lit, the nets are torn,\n      And nobody is by;\n    We mend them till the early morn\n      And hang them up to dry.\n\n", ["verse"])),
        Gen.Const(new Piece("2 cups of flour\n1 onion, chopped\n3 cloves of garlic\n\n", ["list"])));

    private static readonly Gen<Piece> Letter = Gen.Select(Prose, Prose, Gen.Bool, (one, two, right) =>
    {
        var margin = right ? new string(' ', 34) : "";
        return new Piece($"{margin}The Harbour, 3 May 1921\n\nDear Ann,\n\n{one}\n\n{two}\n\n{margin}Yours ever,\n{margin}JOHN.\n\n", ["div", "div", "p", "p", "div"]);
    });

    private static readonly Gen<Style> Styles = Gen.OneOf([.. new Style[]
    {
        new(i => "THE " + Names[i] + " LETTER", 1), new(i => "THE " + Names[i] + " LETTER", 3), new(i => "CHAPTER " + Roman[i], 2),
        new(i => Roman[i] + ". THE " + Names[i] + " NET", 2), new(i => "TO THE " + Names[i] + " BOAT", 1),
    }.Select(style => Gen.Const(style))]);

    /// <param name="Blanks">Blank lines before a heading.</param>
    private sealed record Style(Func<int, string> Heading, int Blanks);

    private sealed record Piece(string Text, string[] Kinds);

    [Fact]
    public void Letters_with_headings_in_capitals_read_alike_whether_their_lines_are_wrapped_or_not() => Try(Letter.Select(letter => (IReadOnlyList<Piece>)[letter]));

    [Fact]
    public void Chapters_of_any_blocks_read_alike_whether_their_lines_are_wrapped_or_not() =>
        Try(Gen.Select(Prose, Inner, Prose, Prose, (first, inner, third, last) => (IReadOnlyList<Piece>)[new(first + "\n\n", ["p"]), inner, new(third + "\n\n" + last + "\n\n", ["p", "p"])]));

    [Theory]
    [InlineData("answers")]
    [InlineData("interview")]
    [InlineData("lecture")]
    [InlineData("letter")]
    [InlineData("manifesto")]
    [InlineData("play")]
    [InlineData("recipes")]
    [InlineData("report")]
    [InlineData("theses")]
    public void Texts_of_all_kinds_read_alike_whether_their_lines_are_wrapped_or_not(string name)
    {
        var text = File.ReadAllText(Path.Combine(TextShelf.Folder, name + ".txt"));
        Assert.Equal(Read.Of(text).Outline, Read.Of(Wrapped(text, 72)).Outline);
    }

    private static void Try(Gen<IReadOnlyList<Piece>> sections) =>
        Gen.Select(Styles, sections.List[2, 4], Gen.Int[60, 78], (style, all, width) => (style, all, width)).Sample(made =>
        {
            var text = "Title: From the Harbour\nAuthor: Nobody\n" + string.Concat(made.all.Select((pieces, i) => new string('\n', made.style.Blanks) + made.style.Heading(i) + "\n\n" + string.Concat(pieces.Select(piece => piece.Text))));
            var (plain, wrapped) = (Read.Of(text), Read.Of(Wrapped(text, made.width)));
            Assert.Equal(plain.Outline, wrapped.Outline);
            Assert.Equal(made.all.Select(pieces => string.Join(' ', pieces.SelectMany(piece => piece.Kinds))), plain.Document.Body.Select(section => string.Join(' ', section.Blocks.Select(Kind))));
            Assert.Equal(made.all.Select((_, i) => made.style.Heading(i)), plain.Document.Body.Select(section => Publish.Model.Walking.PlainText.WithoutNotes(section.Heading!.Content)));
        }, iter: 150);

    private static string Kind(Block block) => block switch { Paragraph => "p", Quotation => "quotation", ListBlock => "list", Verse => "verse", Division => "div", _ => block.GetType().Name };

    /// <summary>Lines broken at spaces; what goes on is set in as its line is, below an item by two columns more.</summary>
    private static string Wrapped(string text, int width) => string.Join('\n', text.Split('\n').SelectMany(line => Broken(line, width)));

    private static IEnumerable<string> Broken(string line, int width)
    {
        var indent = new string(' ', line.Length - line.TrimStart().Length + (line.TrimStart().StartsWith("- ", StringComparison.Ordinal) ? 2 : 0));
        while (line.Length > width && line.LastIndexOf(' ', width) is var at && at > indent.Length)
        {
            yield return line[..at];
            line = indent + line[(at + 1)..];
        }
        yield return line;
    }
}
