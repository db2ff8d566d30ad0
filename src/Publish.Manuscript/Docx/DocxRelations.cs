using Publish.Manuscript.Importing.Packages;

namespace Publish.Manuscript.Docx;

/// <summary>What a part refers to: parts are found by these and never by fixed names (ISO/IEC 29500-2, 9.3).</summary>
internal sealed class DocxRelations
{
    private readonly Dictionary<string, Relation> byId = new(StringComparer.Ordinal);

    public static DocxRelations Of(Package package, string part)
    {
        var relations = new DocxRelations();
        var slash = part.LastIndexOf('/');
        var folder = part[..(slash + 1)];
        using var read = package.Read($"{folder}_rels/{part[(slash + 1)..]}.rels", DocxNames.All);
        if (read is null) return relations;
        var at = read.Enter();
        while (read.Next(at))
        {
            if (read["Id"] is not { } id || read["Target"] is not { } target) continue;
            var isOutside = read["TargetMode"] == "External";
            var type = read["Type"] ?? "";
            relations.byId.TryAdd(id, new(type[(type.LastIndexOf('/') + 1)..], isOutside ? target : Resolved(folder, target), isOutside));
        }
        return relations;
    }

    public Relation? this[string? id] => id is null ? null : byId.GetValueOrDefault(id);

    /// <summary>The first part of a kind; null where there is none.</summary>
    public string? PartOf(string type) => PartsOf(type).FirstOrDefault();

    public IEnumerable<string> PartsOf(string type) => byId.Values.Where(relation => relation.Type == type && !relation.IsOutside).Select(relation => relation.Target);

    /// <summary>A name in the package: what would lead out of it leads to its root, where nothing has such a name.</summary>
    private static string Resolved(string folder, string target)
    {
        target = Uri.UnescapeDataString(target.Replace('\\', '/'));
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (step == ".." && steps.Count > 0) steps.RemoveAt(steps.Count - 1);
            else if (step is not ("" or "." or "..")) steps.Add(step);
        }
        return string.Join('/', steps);
    }
}

/// <param name="Type">The last word of its address: "footnotes".</param>
/// <param name="Target">A part's name, or an address of the web.</param>
internal sealed record Relation(string Type, string Target, bool IsOutside);
