namespace Publish.Model.Glossaries;

/// <summary>Which parts of a text are searched for terms.</summary>
internal enum Search
{
    /// <summary>By the kind of the block: plain text is, headings, epigraphs, quotations, verse and captions are not.</summary>
    ByKind,

    /// <summary>Asked for with <c>{.glossary}</c>.</summary>
    Asked,

    /// <summary>Shielded with <c>{.no-glossary}</c>, or inside of a kind that is not searched.</summary>
    Shielded,
}

internal static class Regions
{
    public static bool Shields(Attributes attributes) => attributes.HasClass("no-glossary") || attributes.IsAsTyped;

    /// <summary>What holds inside of a node with these attributes.</summary>
    public static Search Within(Search outer, Attributes attributes)
    {
        if (Shields(attributes)) return Search.Shielded;
        return attributes.HasClass("glossary") ? Search.Asked : outer;
    }
}
