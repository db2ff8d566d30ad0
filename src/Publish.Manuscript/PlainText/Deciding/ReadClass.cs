using System.Globalization;
using Publish.Manuscript.PlainText.Reporting;
using Publish.Model;

namespace Publish.Manuscript.PlainText.Deciding;

/// <summary>Lines that look alike and were taken for the same.</summary>
/// <param name="Like">The first of them.</param>
/// <param name="Looks">What they have in common, in words.</param>
/// <param name="Lines">Where each begins in the text as typed, from 1.</param>
public sealed record ReadClass(string Like, string Looks, ReadAs Is, Confidence Confidence, string Why, Seq<int> Lines)
{
    /// <summary>Of speakers: who they are; empty of all else.</summary>
    public string Names { get; init; } = "";

    /// <summary>"“ROPE” and 2 others: headings", "“ROPER.” and 13 other names, 1,599 lines: speakers".</summary>
    public string InWords => Names.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Names}, {Lines.Count:N0} line{(Lines.Count == 1 ? "" : "s")}: {Name(Is)}s") : Lines.Count == 1
        ? $"“{Like}”: {Name(Is)}"
        : string.Create(CultureInfo.InvariantCulture, $"“{Like}” and {Lines.Count - 1:N0} other{(Lines.Count == 2 ? "" : "s")}: {Name(Is)}{(Is is ReadAs.Verse or ReadAs.Code or ReadAs.Dropped ? "" : "s")}");

    /// <summary>As <c>import.yaml</c> says it.</summary>
    public static string Name(ReadAs kind) => kind switch
    {
        ReadAs.Heading => "heading",
        ReadAs.Part => "part",
        ReadAs.Chapter => "chapter",
        ReadAs.Verse => "verse",
        ReadAs.Quotation => "quotation",
        ReadAs.Speaker => "speaker",
        ReadAs.Direction => "direction",
        ReadAs.Signature => "signature",
        ReadAs.Dateline => "dateline",
        ReadAs.Salutation => "salutation",
        ReadAs.Code => "code",
        ReadAs.Dropped => "dropped",
        _ => "paragraph",
    };
}
