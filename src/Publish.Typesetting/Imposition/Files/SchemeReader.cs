using Publish.Model.Source;
using Publish.Typesetting.Imposition.Folding;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Imposition.Files;

/// <summary>Reads a scheme that a press wrote down: <c>styles/schemes/NAME.yaml</c>.</summary>
public static class SchemeReader
{
    /// <param name="name">The file's, without its extension: what is typed for the scheme.</param>
    /// <returns>Null, with diagnostics, where it does not say all or says what paper cannot do.</returns>
    public static Scheme? Read(string name, SettingMap map, DiagnosticBag diagnostics)
    {
        var own = new DiagnosticBag();
        var said = ThemeBinding.Bind(SchemeKeys.All, new(), map, new(own, "a scheme"));
        var scheme = own.HasErrors ? null : Made(name, said, map.Span, own);
        diagnostics.AddRange(own.Sorted());
        return scheme;
    }

    /// <summary>The JSON schema of such a file, made from the table that reads it.</summary>
    public static string Schema() =>
        """{ "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A scheme of imposition of Publish", "required": ["title", "when", "sheet", "making", "finish"], """
        + ThemeSchema.Of(SchemeKeys.All)[2..];

    private static Scheme? Made(string name, SchemeSettings said, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (said is not { Title: { } title, When: { } when, Sheet: { } sheet, Acts: { } acts, Finish: { } finish })
        {
            diagnostics.SchemeIsIncomplete(span, name, Missing(said));
            return null;
        }

        var scheme = new Scheme
        {
            Name = name,
            OtherNames = said.OtherNames,
            Title = title,
            When = when,
            Sheet = sheet with { TwoSided = !said.OneSided },
            Making = new(said.Gathering, acts, finish),
        };
        if (MakingFaults.Of(scheme.Sheet, scheme.Making) is not { } fault) return scheme;
        diagnostics.SchemeCannotBeMade(span, name, fault);
        return null;
    }

    private static IEnumerable<string> Missing(SchemeSettings said)
    {
        if (said.Title is null) yield return "title";
        if (said.When is null) yield return "when";
        if (said.Sheet is null) yield return "sheet";
        if (said.Acts is null) yield return "making";
        if (said.Finish is null) yield return "finish";
    }
}
