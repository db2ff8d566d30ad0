namespace Publish.Fonts;

/// <summary>The box that holds every glyph of a face, in font units, y upwards.</summary>
public readonly record struct FontBox(int Left, int Bottom, int Right, int Top);
