using Publish.Model.Naming;
using Publish.Model.Source;
using Publish.Typesetting.Printing;

namespace Publish.Typesetting.Imposition;

/// <summary>Every scheme that a name may mean: those of the catalogue, and behind them those that a press wrote down.</summary>
/// <param name="own">Reads the others; asked once, and only for a name that the catalogue does not have.</param>
public sealed class SchemeShelf(Func<IReadOnlyList<Scheme>> own)
{
    private readonly Lazy<IReadOnlyList<Scheme>> read = new(own);

    /// <summary>The catalogue alone.</summary>
    public static SchemeShelf Catalogue { get; } = new(() => []);

    public IReadOnlyList<Scheme> All => [.. SchemeCatalogue.All, .. read.Value];

    public IEnumerable<string> Names => All.Select(scheme => scheme.Name);

    /// <summary>The scheme of a name, or of what others call it, in any case; null where there is none.</summary>
    public Scheme? Find(string name) => SchemeCatalogue.Find(name) ?? read.Value.FirstOrDefault(scheme => SchemeCatalogue.IsCalled(scheme, name));

    /// <summary>What a mistyped name may have meant; null where nothing is near.</summary>
    public string? Nearest(string name) => NearestName.Of(name, All.SelectMany(SchemeCatalogue.NamesOf));

    /// <summary>The scheme, or null with an error at the place where it is named.</summary>
    public Scheme? Find(string name, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (Find(name) is { } scheme) return scheme;
        diagnostics.UnknownSchemeAt(span, name, Nearest(name), Names);
        return null;
    }

    /// <summary>The scheme, or null with an error that says which there are.</summary>
    public Scheme? Find(string name, DiagnosticBag diagnostics)
    {
        if (Find(name) is { } scheme) return scheme;
        diagnostics.UnknownScheme(name, Nearest(name), Names);
        return null;
    }
}
