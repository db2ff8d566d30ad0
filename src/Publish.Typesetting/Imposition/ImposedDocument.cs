using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Imposition;

/// <summary>Sheets, and what a person who prints them has to know.</summary>
/// <param name="Sheets">Pieces of paper in one copy.</param>
/// <param name="ScaleMillionths">1,000,000 is actual size.</param>
/// <param name="OuterLossMillimetres">How much of each page's outer margin lies beyond the sheet; 0 for none.</param>
public sealed record ImposedDocument(PagedDocument Paged, int Sheets, int ScaleMillionths, decimal OuterLossMillimetres);
