using Publish.Cli.Reporting;
using Publish.Model.Naming;
using Publish.Model.Walking;
using Publish.Press.Mending;
using Publish.Press.Reporting;

namespace Publish.Cli.Glossaries;

/// <summary>Says which aliases were written, and which are left to the writer.</summary>
internal static class AliasReport
{
    public static void Write(AliasFixes fixes, bool wrote, IScreen screen)
    {
        foreach (var offer in fixes.Written)
            screen.Say("  ", new(PlainText.WithoutNotes(offer.Entry.Term), Tone.Strong), $" {(wrote ? "has" : "would have")} the alias ", new(offer.Alias, Tone.Strong), new($"  {Reasons.Of(offer.Reason)}, {Plural.Of(offer.Count, "time")}", Tone.Quiet));
        foreach (var offer in fixes.Left)
            screen.Say("  ", new(PlainText.WithoutNotes(offer.Entry.Term), Tone.Strong), " could have the alias ", new(offer.Alias, Tone.Strong), new("  add it by hand", Tone.Quiet));
        if (fixes.Written.Count + fixes.Left.Count == 0) screen.Say("No word of the text is near a term that it never or hardly uses.");
    }
}
