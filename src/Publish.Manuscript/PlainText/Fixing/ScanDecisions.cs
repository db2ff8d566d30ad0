using Publish.Model;

namespace Publish.Manuscript.PlainText.Fixing;

public enum Decision
{
    /// <summary>Nobody has looked at it yet.</summary>
    Open,

    /// <summary>It is an error: <c>--fix</c> changes it.</summary>
    Accepted,

    /// <summary>It is right as it stands: it is neither changed nor reported again.</summary>
    Rejected,
}

/// <summary>A suspicion and what was decided about it.</summary>
/// <param name="Line">In the text that was imported, from 1.</param>
public sealed record ScanDecision(string Id, Decision Decision, int Line, string Found, string? Proposal, string Context);

/// <summary>What was decided about suspected scanning errors, as <c>scan-fixes.yaml</c> remembers it.</summary>
public sealed record ScanDecisions(Seq<ScanDecision> Items)
{
    private Dictionary<string, Decision>? byId;

    public static ScanDecisions None { get; } = new([]);

    public Decision this[string id] => (byId ??= Index()).GetValueOrDefault(id);

    public bool Equals(ScanDecisions? other) => other is not null && Items == other.Items;

    public override int GetHashCode() => Items.GetHashCode();

    private Dictionary<string, Decision> Index()
    {
        var index = new Dictionary<string, Decision>(StringComparer.Ordinal);
        foreach (var item in Items)
            index[item.Id] = item.Decision;
        return index;
    }
}
