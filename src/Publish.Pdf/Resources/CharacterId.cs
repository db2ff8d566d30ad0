namespace Publish.Pdf.Resources;

/// <summary>What a CID stands for: a glyph of the face, and the text that it is read as.</summary>
internal readonly record struct CharacterId(ushort Glyph, string Text);
