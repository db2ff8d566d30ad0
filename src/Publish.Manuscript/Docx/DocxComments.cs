using System.Text;
using Publish.Manuscript.Importing.Accounts;
using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.WordProcessing;

namespace Publish.Manuscript.Docx;

/// <summary>What others have noted in the margin: it is no part of the text, and is kept in a file beside it.</summary>
internal sealed class DocxComments
{
    private readonly List<Comment> all = [];

    public static DocxComments Read(Package package, string? name)
    {
        var comments = new DocxComments();
        using var part = name is null ? null : package.Read(name, DocxNames.All);
        if (part is null) return comments;
        var at = part.Enter();
        while (part.Next(at))
            if (part.Name == "w:comment") comments.all.Add(new(part["w:id"] ?? "", part["w:author"] ?? "") { Words = Paragraphs(part) });
        return comments;
    }

    public void Mark(bool begins, string? id, int position)
    {
        foreach (var comment in all.Where(comment => comment.Id == id))
        {
            if (begins) comment.Start = position;
            else comment.End = position;
        }
    }

    /// <summary>Where it is called, which is all that some have.</summary>
    public void Refer(string? id, int position)
    {
        foreach (var comment in all.Where(comment => comment.Id == id && comment.Start < 0)) comment.Start = comment.End = position;
    }

    /// <param name="text">That places are counted in.</param>
    public WrittenFile? ToFile(string text, Ledger ledger)
    {
        if (all.Count == 0) return null;
        var written = new MarginComments();
        foreach (var comment in all)
        {
            ledger.Lose("comment", MarginComments.Fate, comment.Words);
            var about = comment.Start < 0 ? "" : text[Math.Min(text.Length, comment.Start)..Math.Clamp(comment.End, Math.Min(text.Length, comment.Start), text.Length)].Replace('\n', ' ').Trim();
            if (about.Length == 0 && comment.Start >= 0) about = "… " + text[Math.Max(0, Math.Min(text.Length, comment.Start) - 40)..Math.Min(text.Length, comment.Start)].Replace('\n', ' ').Trim();
            written.Add(about, comment.Author, comment.Words);
        }
        return written.ToFile();
    }

    /// <summary>All words in an element, without what was deleted and what is no text.</summary>
    public static string WordsOf(PartReader part)
    {
        var words = new StringBuilder();
        Append(part, words);
        return words.ToString();
    }

    private static string Paragraphs(PartReader part)
    {
        var lines = new List<string>();
        var at = part.Enter();
        while (part.Next(at)) lines.Add(WordsOf(part).Trim());
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private static void Append(PartReader part, StringBuilder words)
    {
        var at = part.Enter();
        while (part.Next(at))
        {
            switch (part.Name)
            {
                case "w:t" or "m:t": words.Append(part.Text()); break;
                case "w:tab" or "w:br" or "w:cr": words.Append(' '); break;
                case "w:instrText" or "w:delText" or "w:del" or "mc:Fallback": break;
                default:
                    Append(part, words);
                    if (part.Name == "w:p") words.Append(' ');
                    break;
            }
        }
    }

    private sealed class Comment(string id, string author)
    {
        public string Id => id;

        public string Author => author;

        public required string Words { get; init; }

        public int Start { get; set; } = -1;

        public int End { get; set; } = -1;
    }
}
