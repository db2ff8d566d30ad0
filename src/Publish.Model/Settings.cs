using Publish.Model.Source;

namespace Publish.Model;

/// <summary>How the zine is to be made: the part of <c>zine.yaml</c> that is not about the text.</summary>
public sealed record Settings
{
    /// <summary>A folder in <c>styles/</c>, or in the manuscript's own <c>styles/</c>.</summary>
    public string Style { get; init; } = "pamphlet";

    /// <summary>The file name's stem; empty to make one from the title.</summary>
    public string Slug { get; init; } = "";

    /// <summary>"reading", "booklet", "assembly", "epub", "kepub", "model" …; empty for all of them.</summary>
    public Seq<string> Formats { get; init; }

    /// <summary>Sheets that booklets are made for: "a4", "letter"; empty for both.</summary>
    public Seq<string> Papers { get; init; }

    public GlossaryPolicy GlossaryPolicy { get; init; } = GlossaryPolicy.FirstInDocument;

    /// <summary>Terms that every reader of this zine knows: they get no note.</summary>
    public Seq<string> KnownTerms { get; init; }

    /// <summary>A glossary that several zines of a series share, as typed: a path that begins in the folder above. Empty where there is none.</summary>
    public string SharedGlossary { get; init; } = "";

    /// <summary>The glossary stands in the order of its language's alphabet, unless the writer wants it as written.</summary>
    public bool SortGlossary { get; init; } = true;

    /// <summary>Contents page: null for yes from 16 pages and 3 headings.</summary>
    public bool? Contents { get; init; }

    /// <summary>Typography is smartened (quotes, dashes, spaces) unless the writer says no.</summary>
    public bool SmartTypography { get; init; } = true;

    /// <summary>Wishes of later stages by key ("pages", "inks", "print"…), each with its place, as typed.</summary>
    public Seq<SettingEntry> Others { get; init; }
}

public enum GlossaryPolicy
{
    FirstInDocument,
    FirstInSection,
    FirstInSpread,
    Every,
    None,
}
