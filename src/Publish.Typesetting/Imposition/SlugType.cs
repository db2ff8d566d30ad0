using Publish.Fonts;

namespace Publish.Typesetting.Imposition;

/// <summary>The faces for the slug line, which is set when it is asked for.</summary>
public sealed record SlugType(FontLibrary Fonts);
