using System.Text.RegularExpressions;

namespace Publish.Model.Language;

/// <summary>Where a licence can be read, for those that are known by their name.</summary>
public static partial class LicenceAddress
{
    private const string Site = "https://creativecommons.org/";

    /// <param name="licence">As the writer named it: "CC BY-SA 4.0", "Creative Commons Attribution 4.0 International", or with an address of its own.</param>
    /// <returns>Null where it is none that is known. A licence named without its version is not one certain text.</returns>
    public static string? Of(string licence)
    {
        if (Typed().Match(licence) is { Success: true } typed) return typed.Value.TrimEnd('.', ',', ';', ')', '>');
        if (Zero().IsMatch(licence)) return Site + "publicdomain/zero/1.0/";
        if (Short().Match(licence) is { Success: true } named) return Site + $"licenses/{named.Groups[1].Value.ToLowerInvariant().Replace(' ', '-')}/{named.Groups[2].Value}/";
        if (Long().Match(licence) is not { Success: true } words) return null;
        var terms = "by" + (words.Groups["nc"].Success ? "-nc" : "") + (words.Groups["sa"].Success ? "-sa" : words.Groups["nd"].Success ? "-nd" : "");
        return Site + $"licenses/{terms}/{words.Groups["version"].Value}/";
    }

    [GeneratedRegex(@"https?://[^\s<>""]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Typed();

    [GeneratedRegex(@"\bCC[ -]?0\b|\bCC Zero\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Zero();

    [GeneratedRegex(@"\bCC[ -](BY(?:[ -]NC)?(?:[ -](?:SA|ND))?)[ -](1\.0|2\.0|2\.5|3\.0|4\.0)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Short();

    [GeneratedRegex(@"\bCreative Commons Attribution(?<nc>[ -]Non-?Commercial)?(?:(?<sa>[ -]Share-?Alike)|(?<nd>[ -]No-?Deriv(?:ative)?s))? (?<version>1\.0|2\.0|2\.5|3\.0|4\.0)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Long();
}
