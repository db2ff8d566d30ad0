namespace Publish.Model.Source;

/// <summary>A settings file as a tree that knows its places, whatever it was written in. The YAML reader makes it; each room binds its own part.</summary>
public abstract record SettingNode(SourceSpan Span);

/// <param name="Value">As typed, unquoted. Empty for a null.</param>
/// <param name="Quoted">It was in quotation marks, so it is text and not a number or a yes.</param>
public sealed record SettingScalar(string Value, bool Quoted, SourceSpan Span) : SettingNode(Span);

public sealed record SettingList(Seq<SettingNode> Items, SourceSpan Span) : SettingNode(Span);

/// <param name="Entries">In the order of the file; a key stands once (a second one is a diagnostic of the reader).</param>
public sealed record SettingMap(Seq<SettingEntry> Entries, SourceSpan Span) : SettingNode(Span)
{
    public SettingNode? Find(string key) => Entry(key)?.Value;

    /// <summary>Where one of a key's values stands; where they all do, where it is written in another way; nowhere for a key that is not there.</summary>
    public SourceSpan PlaceOf(string key, string value)
    {
        if (Find(key) is not { } node) return SourceSpan.None;
        return node is SettingList list ? (list.Items.FirstOrDefault(item => item is SettingScalar one && one.Value.Equals(value, StringComparison.OrdinalIgnoreCase)) ?? node).Span : node.Span;
    }

    public SettingEntry? Entry(string key)
    {
        foreach (var entry in Entries)
            if (entry.Key == key) return entry;
        return null;
    }
}

public sealed record SettingEntry(string Key, SourceSpan KeySpan, SettingNode Value);
