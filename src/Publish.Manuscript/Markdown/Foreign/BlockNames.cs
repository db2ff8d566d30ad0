using System.Text.RegularExpressions;
using Publish.Manuscript.Markdown.Reading;
using Publish.Model;

namespace Publish.Manuscript.Markdown.Foreign;

/// <summary>Names of blocks as vaults of notes have them, <c>^abc123</c> behind a paragraph or alone below a table, a list or a quotation: links lead there, and nobody sees them.</summary>
internal static partial class BlockNames
{
    /// <summary>Elsewhere a caret is a sign.</summary>
    public static bool AreRead(FileReading reading) => reading.Pictures.Site is { IsVault: true };

    /// <summary>The paragraph without its name.</summary>
    /// <returns>Without content where the name is all of it.</returns>
    public static Paragraph Taken(Paragraph paragraph, FileReading reading)
    {
        if (Find(paragraph.Content) is not var (words, name)) return paragraph;
        var last = (Text)paragraph.Content[^1];
        var before = Seq.Of(paragraph.Content.Take(paragraph.Content.Count - 1));
        var content = words.Length > 0 ? before.Add(last with { Value = words, Span = last.SpanOf(0, words.Length), Places = last.Places }) : before;
        if (paragraph.Attributes.Id.Length > 0) return paragraph with { Content = content };
        return paragraph with { Content = content, Attributes = paragraph.Attributes with { Id = reading.Identifiers.Make(name) } };
    }

    private static (string Words, string Name)? Find(Seq<Inline> content)
    {
        if (content.IsEmpty || content[^1] is not Text { IsLiteral: false } last || Name().Match(last.Value) is not { Success: true } match) return null;
        // Behind what is no text, such as a picture, a space parts it.
        return match.Index == 0 && content.Count > 1 && match.Value[0] != ' ' ? null : (last.Value[..match.Index], match.Groups[1].Value);
    }

    [GeneratedRegex(@"(?:^| +)\^([A-Za-z0-9-]+)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
