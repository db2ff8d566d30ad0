using Publish.Model.Language;

namespace Publish.Typesetting.Imposition;

/// <summary>The paper that lies in the printers of a region.</summary>
public static class RegionalPaper
{
    /// <summary>CLDR 46, supplemental data, paperSize "US-Letter"; every other region has A4.</summary>
    private static readonly string[] OfLetter = ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"];

    /// <summary>By the region that a language's tag names, as in es-MX; A4 where it names none, since a language alone is spoken in many.</summary>
    public static Paper Of(string language) => OfLetter.Contains(LanguageTag.Region(language)) ? Paper.Letter : Paper.A4;
}
