using Publish.Lint.Fixing;
using Publish.Manuscript;
using Publish.Manuscript.Markdown;
using Publish.Model;
using Publish.Model.Glossaries.Surveying;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Press.Mending;

/// <summary>Writes aliases that are offered into the glossary's file. All else in it stays to the byte.</summary>
/// <remarks>Each change is read back before it is made: the glossary must be the same but for the one alias. What cannot be written so is left for the writer.</remarks>
public sealed class AliasFixes(ManuscriptFiles read, DiagnosticBag diagnostics)
{
    private readonly List<AliasOffer> written = [];
    private readonly List<AliasOffer> left = [];

    public IReadOnlyList<AliasOffer> Written => written;

    public IReadOnlyList<AliasOffer> Left => left;

    /// <param name="write">False to only say what would be done.</param>
    public void Run(Seq<AliasOffer> offers, bool write)
    {
        using var files = new RewrittenFiles(read.Folder, diagnostics);
        foreach (var group in ((IEnumerable<AliasOffer>)offers).GroupBy(offer => offer.Entry.Span.File))
        {
            if (read.Sources.Find(new(group.Key, 0, 0)) is not { } source || source.Path.StartsWith("..", StringComparison.Ordinal)) left.AddRange(group);
            else if (!Mend(source, [.. group], write ? files : null)) return;
        }
        files.Keep();
    }

    /// <returns>Whether the change could be made.</returns>
    private bool Mend(SourceText source, List<AliasOffer> offers, RewrittenFiles? files)
    {
        var text = source.Content;
        var insertions = new List<AliasInsertion>();
        foreach (var group in offers.GroupBy(offer => offer.Entry.Id))
        {
            // Terms know their places in the text as it was read, so each is tried alone, and all are made at once.
            List<AliasOffer> of = [.. group.Where(offer => !offer.Alias.Contains(',', StringComparison.Ordinal))];
            if (of.Count > 0 && AliasInsertion.Of(of[0].Entry, string.Join(", ", of.Select(offer => offer.Alias)), text) is { } insertion && Holds(source, text.Insert(insertion.At, insertion.Words), of))
            {
                insertions.Add(insertion);
                written.AddRange(of);
            }
            else
            {
                left.AddRange(group);
            }
        }
        return files is null || insertions.Count == 0 || files.Write(read.FullPath(source.Path), source.Path, raw => Inserted(raw, text, insertions));
    }

    private static string? Inserted(string raw, string text, List<AliasInsertion> insertions)
    {
        var offsets = FixedFile.OffsetsOf(raw);
        if (offsets.Count != text.Length + 1) return null;
        foreach (var insertion in insertions.OrderByDescending(insertion => insertion.At))
            raw = raw.Insert(offsets[insertion.At], insertion.Words);
        return raw;
    }

    private bool Holds(SourceText source, string changed, List<AliasOffer> offers)
    {
        var (before, after) = (Entries(source, source.Content), Entries(source, changed));
        if (before.Count != after.Count) return false;
        var found = false;
        for (var i = 0; i < before.Count; i++)
        {
            var isOne = before[i].Id == offers[0].Entry.Id;
            found |= isOne;
            var wanted = isOne ? before[i].Aliases.AddRange(Seq.Of(offers.Select(offer => offer.Alias))) : before[i].Aliases;
            if (Shape(before[i]) != Shape(after[i]) || !wanted.Order(StringComparer.Ordinal).SequenceEqual(after[i].Aliases.Order(StringComparer.Ordinal))) return false;
        }
        return found;
    }

    private Seq<GlossaryEntry> Entries(SourceText source, string content)
    {
        var nothing = new DiagnosticBag();
        var asText = MarkdownText.Read(read.Folder, source.Path, content, nothing).Glossary.Entries;
        return asText.IsEmpty ? MarkdownText.ReadGlossary(read.Folder, source.Path, content, nothing).Glossary.Entries : asText;
    }

    private static string Shape(GlossaryEntry entry) =>
        string.Join('|', entry.Id, PlainText.WithoutNotes(entry.Term), entry.Abbreviation, entry.CaseExact, entry.Kind, string.Join(',', entry.SeeAlso), PlainText.WithoutNotes(entry.Short),
            string.Join('/', Query.All<Text>(entry.Definition).Select(text => text.Value)));
}
