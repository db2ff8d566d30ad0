using System.Text;

namespace Publish.Acceptance.Tags;

/// <summary>Reads a PDF out by its tags alone, as those hear it who do not see the page.</summary>
internal sealed class TagReader
{
    private static readonly HashSet<string> InLine = ["Span", "Em", "Strong", "Quote", "Code", "Link", "Reference"];

    private readonly SpokenWords words = new();
    private readonly StringBuilder said = new();
    private readonly List<string> faults = [];
    private readonly List<string> code = [];

    private TagReader(TaggedPdf pdf)
    {
        var parts = pdf.Root.Kids.OfType<TagElement>().ToArray();
        var front = Array.FindLastIndex(parts, part => part.Role == "Div" && part.All.Any(element => element.Role is "Title" or "TOC")) + 1;
        var language = pdf.Root.Language.Length > 0 ? pdf.Root.Language : pdf.Language;
        foreach (var part in parts[..front]) Read(part, language, "");
        Front = words.All.Count;
        foreach (var part in parts[front..])
        {
            if (part != parts[^1] || part.Role != "Figure") Last = words.All.Count;
            Read(part, language, "");
        }
    }

    /// <summary>All that is read out.</summary>
    public IReadOnlyList<SpokenWord> Words => words.All;

    /// <summary>The words that come before the text: those of the title page and the contents.</summary>
    public int Front { get; }

    /// <summary>The first word of the last part, which may be an imprint, and the back cover's picture after it.</summary>
    public int Last { get; private set; }

    /// <summary>What a link is called, and is not what it says.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>Typewriter text, each block with its lines.</summary>
    public IReadOnlyList<string> Code => code;

    public static TagReader Of(TaggedPdf pdf) => new(pdf);

    private void Read(TagElement element, string language, string path)
    {
        path += "/" + element.Role;
        language = element.Language.Length > 0 ? element.Language : language;
        var isBlock = !InLine.Contains(element.Role);
        if (isBlock) words.Part();
        if (element.Role == "Figure") Figure(element, language, path);
        var start = said.Length;
        foreach (var kid in element.Kids)
            if (kid is TagElement inner) Read(inner, language, path);
            else if (kid is string text) Say(text, language, path);
        if (element.Role == "Link") Check(element, said.ToString(start, said.Length - start));
        if (element.Role == "Code" && path.EndsWith("/P/Code", StringComparison.Ordinal)) code.Add(said.ToString(start, said.Length - start));
        if (isBlock) words.Part();
    }

    private void Say(string text, string language, string path)
    {
        said.Append(text);
        words.Say(text, language, path);
    }

    private void Figure(TagElement element, string language, string path)
    {
        said.Append(element.Alternative);
        words.Whole($"[{element.Alternative}]", language, path);
    }

    private void Check(TagElement link, string shown)
    {
        var called = link.Kids.OfType<TagAnnotation>().Select(annotation => annotation.Contents).Distinct().ToArray();
        if (called.Length == 0) faults.Add($"the link \"{shown}\" has no annotation");
        foreach (var name in called)
            if (!Holds(name, shown)) faults.Add($"the link \"{shown}\" is called \"{name}\"");
    }

    /// <summary>Whether all of the words are in a text, in their order.</summary>
    private static bool Holds(string text, string words)
    {
        var at = 0;
        foreach (var sign in words.Where(sign => !char.IsWhiteSpace(sign) && sign is not ('\u00AD' or '\u200B')))
            if ((at = text.IndexOf(sign, at) + 1) == 0) return false;
        return true;
    }
}
