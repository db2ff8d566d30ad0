using System.Text;

namespace Publish.Acceptance.Running;

/// <summary>Manuscripts made up for a test.</summary>
internal static class Zine
{
    private static readonly string[] Words =
        "paper people evening the of and fold press small kitchen a to letters table neighbours in with ink reading together print strike each other week hands on pages library".Split(' ');

    /// <summary>Writes a folder with a title and one text.</summary>
    public static string Folder(ScratchFolder scratch, string name, string title, string text, string settings = "")
    {
        scratch.Write(name + "/zine.yaml", $"title: \"{title}\"\n{settings}");
        scratch.Write(name + "/01-text.md", text);
        return scratch[name];
    }

    /// <summary>Paragraphs that read like prose to a line breaker; the same ones every time.</summary>
    public static string Prose(int paragraphs)
    {
        var text = new StringBuilder("# A beginning\n\n");
        var seed = 17u;
        for (var paragraph = 0; paragraph < paragraphs; paragraph++)
            AppendParagraph(text, ref seed);
        return text.ToString();
    }

    private static void AppendParagraph(StringBuilder text, ref uint seed)
    {
        for (var word = 0; word < 70; word++)
        {
            seed = (seed * 1664525) + 1013904223;
            var next = Words[(seed >> 16) % (uint)Words.Length];
            if (word % 14 == 0) next = char.ToUpperInvariant(next[0]) + next[1..];
            text.Append(next).Append(word % 14 == 13 ? ". " : " ");
        }
        text.Append("\n\n");
    }
}
