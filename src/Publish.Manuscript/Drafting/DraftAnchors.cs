using System.Text;
using Publish.Manuscript.Markdown.Reading;
using Publish.Model;
using Publish.Model.Source;

namespace Publish.Manuscript.Drafting;

/// <summary>The places that links of a source lead to, and the ids that they get: only what is linked to has one.</summary>
internal sealed class DraftAnchors
{
    private readonly HashSet<string> wanted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> given = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> waiting = [];

    /// <summary>A link leads there.</summary>
    public void Want(string name) => wanted.Add(name);

    public bool IsWanted(string name) => wanted.Contains(name);

    /// <summary>The place is here: the next block that is made has it.</summary>
    public void Pass(string name)
    {
        if (name.Length > 0 && wanted.Contains(name) && !given.ContainsKey(name) && !waiting.Contains(name)) waiting.Add(name);
    }

    /// <summary>The id of the block that is made now; empty where no link leads to it.</summary>
    /// <param name="has">An id that it has already.</param>
    public string Take(string has = "")
    {
        if (waiting.Count == 0) return has;
        var id = has.Length > 0 ? has : Identifiers.Numbered(Usable(waiting[0]), taken, numbers);
        foreach (var name in waiting)
            given[name] = id;
        waiting.Clear();
        return id;
    }

    /// <summary>A block with the id that is due.</summary>
    public Block On(Block block)
    {
        var id = Take(block.Attributes.Id);
        return id == block.Attributes.Id ? block : (Block)((Node)block with { Attributes = block.Attributes with { Id = id } });
    }

    public string? IdOf(string name) => given.GetValueOrDefault(name);

    /// <summary>What waits to the end has no block behind it.</summary>
    public void Drop() => waiting.Clear();

    /// <summary>So that headings do not get the same.</summary>
    public void Claim(Identifiers identifiers)
    {
        foreach (var id in taken.Order(StringComparer.Ordinal))
            identifiers.Claim(id, SourceSpan.None);
    }

    private static string Usable(string name)
    {
        var id = new StringBuilder();
        foreach (var c in name[(name.IndexOf('#', StringComparison.Ordinal) + 1)..])
        {
            if (char.IsLetterOrDigit(c) || c is '_' or '.') id.Append(c);
            else if (id.Length > 0 && id[^1] != '-') id.Append('-');
            if (id.Length >= 60) break;
        }
        var stem = id.ToString().Trim('-', '.');
        if (stem.Length == 0 || !char.IsLetter(stem[0]) || stem.StartsWith("gloss-", StringComparison.Ordinal) || stem.StartsWith("use-", StringComparison.Ordinal) || stem is Anchors.Glossary or Anchors.Contents) stem = "place-" + stem;
        return stem.TrimEnd('-');
    }
}
