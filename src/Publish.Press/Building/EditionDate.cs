using System.Globalization;
using Publish.Model;
using Publish.Model.Language;
using Publish.Model.Source;

namespace Publish.Press.Building;

/// <summary>The moment that files name as the one they were changed at: never the clock's, so that the same manuscript gives the same bytes.</summary>
internal static class EditionDate
{
    /// <summary>For a zine that says nothing of its age: the day of this version of the program.</summary>
    private static readonly DateTimeOffset OfProgram = new(2026, 11, 29, 0, 0, 0, TimeSpan.Zero);

    /// <summary>What the zine's <c>modified:</c> says; else the environment's SOURCE_DATE_EPOCH (reproducible-builds.org); else the zine's date; else
    /// the program's own.</summary>
    public static DateTimeOffset Of(Metadata card) =>
        EditionDay.Moment(card.Modified) ?? FromEnvironment() ?? EditionDay.FirstOf(card.Date) ?? OfProgram;

    /// <summary>The same for a book that others keep: says where an edition cannot be told from the next, or for the same book.</summary>
    public static DateTimeOffset Of(Metadata card, DiagnosticBag bag)
    {
        var date = Of(card);
        var isNamed = card.Identifier.Length > 0 || card.IdentifierOfEpub.Length > 0;
        if (card.Modified.Length == 0 && FromEnvironment() is null) bag.EditionWithoutDay(date, hasDate: EditionDay.FirstOf(card.Date) is not null, isNamed);
        else if (!isNamed) bag.NoIdentifier();
        return date;
    }

    private static DateTimeOffset? FromEnvironment() =>
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
