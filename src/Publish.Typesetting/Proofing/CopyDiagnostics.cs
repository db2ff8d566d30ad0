using System.Globalization;
using Publish.Model.Source;
using Publish.Typesetting.Geometry;

namespace Publish.Typesetting.Proofing;

/// <summary>What a photocopy will not show: ZP985 to ZP987.</summary>
internal static class CopyDiagnostics
{
    /// <param name="size">As it comes onto paper.</param>
    public static void TooSmallToCopy(this DiagnosticBag bag, ProofFinding found, Length size) => bag.Warning(
        "ZP985", found.Span, string.Create(CultureInfo.InvariantCulture, $"type of {decimal.Round(size.Points, 1):0.#} pt will not be read on a photocopy: “{found.Words}”, {found.Place}{found.Others}"),
        "From 7 pt on it is. Take a style with larger type (--style large-print), or a sheet on which pages need not be made smaller.");

    public static void TooFineToCopy(this DiagnosticBag bag, ProofFinding found) => bag.Warning(
        "ZP986", found.Span, $"a rule finer than 0.35 pt will not survive a photocopy: {found.Place}{found.Others}",
        "Make it 0.5 pt in the style, or take a sheet on which pages need not be made smaller.");

    public static void TintNotCopied(this DiagnosticBag bag, ProofFinding found) => bag.Warning(
        "ZP987", found.Span, $"a tint of {found.Words} will not survive a photocopy, which loses what is under 15 % and fills in what is over 85 %: {found.Place}{found.Others}",
        "Take 20 % (tint: 20 in the style), or a frame in its place.");
}
