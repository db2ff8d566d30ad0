namespace Publish.Pdf.Resources;

/// <summary>A shaped text as the inside of a TJ string: CIDs, and kerning where the face's widths do not give it.</summary>
/// <param name="Advance">How far the pen moves, in thousandths of the em, kerning included.</param>
internal sealed record EncodedWord(byte[] Bytes, int Advance);
