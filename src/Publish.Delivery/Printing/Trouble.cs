namespace Publish.Delivery.Printing;

/// <summary>What is the matter with a printer, from its keywords (RFC 8011, section 5.4.12; PWG 5100.9) into plain words.</summary>
internal static class Trouble
{
    private static readonly string[] Grades = ["-report", "-warning", "-error"];

    /// <summary>What keeps it from printing, without its grade, and what to do.</summary>
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["media-empty"] = "it is out of paper: put some in",
        ["media-needed"] = "it wants other paper, or paper put in by hand: look at its display",
        ["media-jam"] = "paper is stuck in it: open it and take it out",
        ["media-low"] = "its paper runs low",
        ["door-open"] = "a door of it is open",
        ["cover-open"] = "its cover is open",
        ["interlock-open"] = "something of it is open",
        ["toner-empty"] = "it is out of toner",
        ["toner-low"] = "its toner runs low",
        ["marker-supply-empty"] = "it is out of ink or toner",
        ["marker-supply-low"] = "its ink or toner runs low",
        ["marker-waste-full"] = "its waste container is full",
        ["output-area-full"] = "its output tray is full: take the sheets out",
        ["output-tray-missing"] = "its output tray is missing",
        ["input-tray-missing"] = "its paper tray is missing",
        ["offline"] = "it cannot be reached: is it switched on and plugged in?",
        ["connecting-to-device"] = "it is being waited for: is it switched on and plugged in?",
        ["timed-out"] = "it does not answer: is it switched on and plugged in?",
        ["shutdown"] = "it is switched off",
        ["paused"] = "its queue is stopped: somebody paused it, or a job failed",
        ["moving-to-paused"] = "its queue is being stopped",
        ["spool-area-full"] = "its computer has no room for the job",
        ["cups-missing-filter"] = "its computer lacks a part of its driver",
        ["cups-insecure-filter"] = "its driver is not safely installed",
    };

    /// <summary>None where all is well.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> keywords) =>
        [.. keywords.Where(keyword => keyword is not "none" and not "" && !keyword.StartsWith("cups-waiting", StringComparison.Ordinal)).Select(In).Distinct(StringComparer.Ordinal)];

    private static string In(string keyword)
    {
        var bare = keyword;
        foreach (var grade in Grades)
            if (bare.EndsWith(grade, StringComparison.Ordinal)) bare = bare[..^grade.Length];
        return Words.TryGetValue(bare, out var words) ? words : $"it says “{bare.Replace('-', ' ')}”";
    }
}
