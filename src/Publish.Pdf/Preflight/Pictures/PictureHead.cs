using Publish.Pdf.Preflight.Colours;

namespace Publish.Pdf.Preflight.Pictures;

/// <summary>What a picture in a format of its own says of itself, before its samples.</summary>
/// <param name="Format">As people call it.</param>
/// <param name="Components">A sample; with a palette those of its colours; at most one more than the colours have, for what shows through.</param>
/// <param name="Space">Null where it says none that is known.</param>
internal sealed record PictureHead(string Format, int Width, int Height, int Bits, int Components, ColourSpace? Space);
