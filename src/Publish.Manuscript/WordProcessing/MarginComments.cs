using System.Text;

namespace Publish.Manuscript.WordProcessing;

/// <summary>What others have noted in the margin: it is no part of the text, and is kept in a file beside it.</summary>
internal sealed class MarginComments
{
    public const string FileName = "comments.txt";

    /// <summary>What became of one, for the account.</summary>
    public const string Fate = $"they are no part of the zine; publish import keeps them in {FileName}";

    private readonly StringBuilder written = new();

    public bool IsEmpty => written.Length == 0;

    public void Add(string about, string author, string words) =>
        written.Append("\n“").Append(about).Append("”\n    ").Append(author.Length > 0 ? author + ": " : "").Append(words.Replace("\n", "\n    ", StringComparison.Ordinal)).Append('\n');

    public WrittenFile ToFile() => new(FileName, "COMMENTS\nWhat was noted in the margin of the document: it is not in the zine. The words that each is about stand before it.\n" + written);
}
