using Publish.Manuscript.Drafting;
using Publish.Manuscript.Importing.Packages;

namespace Publish.Manuscript.Docx;

/// <summary>What the end of a section says of its pages (ISO/IEC 29500-1, 17.6.17).</summary>
internal static class DocxSection
{
    /// <summary>How long its lines are, in inches.</summary>
    public static double Measure(PartReader part)
    {
        var (page, margins, columns, gaps) = (0, 0, 1, 0);
        var at = part.Enter();
        while (part.Next(at))
        {
            switch (part.Name)
            {
                case "w:pgSz": page = DocxValue.Length(part["w:w"]) ?? 0; break;
                case "w:pgMar": margins = (DocxValue.Length(part["w:left"] ?? part["w:start"]) ?? 0) + (DocxValue.Length(part["w:right"] ?? part["w:end"]) ?? 0); break;
                case "w:cols":
                    columns = Math.Clamp(DocxValue.Number(part["w:num"]) ?? 1, 1, 12);
                    gaps = (columns - 1) * (DocxValue.Length(part["w:space"]) ?? 720);
                    break;
            }
        }
        return SourceSizes.Measure(page, margins + gaps, columns);
    }
}
