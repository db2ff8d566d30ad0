using System.Text;
using Publish.Manuscript;
using Publish.Model.Source;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Imposition.Files;

namespace Publish.Acceptance.Folding;

/// <summary>The schemes of the catalogue, those that are shipped as files, and some that only a test folds.</summary>
internal static class KnownSchemes
{
    /// <summary>Four folds, and a gathering that is cut apart and nested in no scheme that is shipped.</summary>
    private const string Sextodecimo = """
        title: one sheet folded four times
        when: In tests.
        sheet: 4x4
        making: [fold upper behind, fold left behind, fold upper behind, fold left behind]
        finish: open the folds
        """;

    private const string Nested = """
        title: two sheets folded to the side and nested
        when: In tests.
        sheet: 4x1
        together: 2
        making: [sheet by sheet, fold left behind, fold left behind, nest]
        finish: open the folds
        """;

    public static SchemeShelf All { get; } = new(() => [.. Directory.GetFiles(Path.Combine(Publish.Tests.Cli.RepositoryRoot.Path, "styles", "schemes"), "*.yaml").Select(path =>
        Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))), Read("sextodecimo", Sextodecimo), Read("nested-tall", Nested)]);

    private static Scheme Read(string name, string yaml)
    {
        var bag = new DiagnosticBag();
        var scheme = SchemeReader.Read(name, SettingsFile.Read(name + ".yaml", Encoding.UTF8.GetBytes(yaml), new SourceSet(), bag)!, bag);
        return scheme ?? throw new InvalidOperationException(string.Join(", ", bag.Sorted().Select(problem => problem.Message)));
    }
}
