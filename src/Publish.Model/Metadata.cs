namespace Publish.Model;

/// <summary>What a library would write on the card. Texts are as typed; empty where nothing was given.</summary>
public sealed record Metadata
{
    public string Title { get; init; } = "";

    public string Subtitle { get; init; } = "";

    public Seq<Contributor> Contributors { get; init; }

    /// <summary>As typed: a year, a month or a day ("2019", "2019-05", "2019-05-01"), or words.</summary>
    public string Date { get; init; } = "";

    /// <summary>The day of this edition ("2019-05-01"), by which readers and libraries know a changed zine from the one they have; empty where none was given.</summary>
    public string Modified { get; init; } = "";

    /// <summary>What was changed in editions after the first, the newest first.</summary>
    public Seq<Revision> Revisions { get; init; }

    /// <summary>Who has examined the zine for its accessibility, as WCAG asks; empty where nobody has.</summary>
    public string EvaluatedBy { get; init; } = "";

    /// <summary>BCP 47; "en" unless the manuscript says so.</summary>
    public string Language { get; init; } = "en";

    public string Licence { get; init; } = "";

    public string Source { get; init; } = "";

    public string Description { get; init; } = "";

    public string Publisher { get; init; } = "";

    public string Series { get; init; } = "";

    /// <summary>The place in the series ("3"); empty where there is none.</summary>
    public string SeriesPosition { get; init; } = "";

    public Seq<string> Subjects { get; init; }

    /// <summary>For all formats, unless <see cref="IdentifierOfEpub"/> says otherwise; an ISBN is print's alone, since it stands for one format.</summary>
    public string Identifier { get; init; } = "";

    public string IdentifierOfEpub { get; init; } = "";

    /// <summary>Picture paths inside the manuscript; empty where there is none.</summary>
    public string Cover { get; init; } = "";

    public string BackCover { get; init; } = "";

    /// <summary>Alternative text of the cover pictures.</summary>
    public string CoverAlternative { get; init; } = "";

    public string BackCoverAlternative { get; init; } = "";

    /// <summary>Fields of a library's header that have no place above, in order, for the colophon.</summary>
    public Seq<Attribute> Others { get; init; }
}

/// <param name="Role">A MARC relator code: "aut" unless said otherwise.</param>
/// <param name="SortName">Empty to sort by the name itself.</param>
public sealed record Contributor(string Name, string Role = "aut", string SortName = "");

/// <summary>What an edition changed.</summary>
/// <param name="Date">As typed: a day ("2026-11-05") or words.</param>
/// <param name="What">In the writer's words.</param>
public sealed record Revision(string Date, string What);
