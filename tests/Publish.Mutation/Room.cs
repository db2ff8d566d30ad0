namespace Publish.Mutation;

/// <summary>A part of the core and the tests that hold it.</summary>
/// <param name="Sources">Folders and files of the project, with forward slashes.</param>
/// <param name="Tests">Namespaces and classes under Publish.Tests; what begins like one of these counts.</param>
/// <param name="Least">The share of mutants that must be found, in percent.</param>
internal sealed record Room(string Name, string Project, string[] Sources, string[] Tests, int Least)
{
    /// <summary>Files whose numbers are matters of taste: their constants are left as they are.</summary>
    private static readonly string[] Weights = ["Costs.cs"];

    /// <summary>Classes that compare whole outputs: a change of any byte makes them red, and that proves nothing of the rule.</summary>
    public static readonly string[] Goldens = ["GoldenPageTests", "EssayQualityTests", "SnapshotTests"];

    public static IReadOnlyList<Room> All { get; } =
    [
        new("syntax", "Publish.Pdf", ["Syntax/"], ["Pdf.Syntax.", "Pdf.SyntaxTests"], 90),
        new("trees", "Publish.Pdf", ["Syntax/NameTree.cs", "Syntax/NumberTree.cs", "Structure/ParentTree.cs"], ["Pdf.Syntax."], 90),
        new("cmaps", "Publish.Pdf",
            ["Resources/CMap.cs", "Resources/ToUnicodeCMap.cs", "Resources/CMapSyntax.cs", "Resources/GlyphCids.cs", "Resources/CidFonts.cs", "Resources/CidFont.cs"],
            ["Pdf.Resources.", "Pdf.CidFontTests"], 90),
        new("pdf-navigation", "Publish.Pdf", ["Navigation/"], ["Pdf.Navigation.", "Pdf.PageLabelTests", "Pdf.SecondPdfTests", "Pdf.TaggedPdfTests"], 90),
        new("line-breaking", "Publish.Typesetting", ["Paragraphs/LineBreaking/"], ["Typesetting.Paragraphs."], 90),
        new("imposition", "Publish.Typesetting",
            ["Imposition/Schemes/", "Imposition/Folding/", "Imposition/Files/", "Imposition/Marking/", "Imposition/Unimposing/", "Imposition/SchemeSides.cs", "Imposition/SchemeWishes.cs", "Imposition/SchemeShelf.cs", "Imposition/Creep.cs", "Imposition/CreepCheck.cs",
                "Imposition/ClearMargin.cs", "Imposition/Imposer.cs", "Imposition/ImposedDocument.cs", "Imposition/ImpositionPlan.cs", "Imposition/OddPages.cs", "Imposition/PageCell.cs", "Imposition/PageMargins.cs", "Imposition/PageScale.cs", "Imposition/PageScaling.cs",
                "Imposition/PlanCheck.cs", "Imposition/Poster.cs", "Imposition/Quires.cs", "Imposition/RunOff.cs", "Imposition/Scheme.cs", "Imposition/SheetFit.cs", "Imposition/SheetGrid.cs", "Imposition/SheetLine.cs", "Imposition/SheetSize.cs",
                "Imposition/SignatureLength.cs", "Imposition/TypeExtent.cs", "Imposition/TypeSizes.cs"],
            ["Typesetting.Imposition.", "Pdf.SheetTests", "Cli.Imposing.SheetSizeTests"], 90),
        new("terms", "Publish.Model", ["Glossaries/Matching/", "Glossaries/Inflection/", "Glossaries/TermSearch.cs", "Glossaries/TermMarking.cs"], ["Model.Glossaries.", "Manuscript.GlossaryFormTests", "Manuscript.TermPlaceTests"], 90),
        new("page-list", "Publish.Markup", ["Planning/PageBreaks.cs", "Navigation/"], ["Markup.", "Epub.Navigation.", "Epub.PageListTests", "Epub.PartingTests", "Epub.GlossaryTests", "Epub.PackageTests", "Epub.AccessibilityTests"], 90),
        new("epub-navigation", "Publish.Epub", ["Navigation/"], ["Epub.Navigation.", "Epub.PageListTests", "Epub.PartingTests", "Epub.PackageTests", "Epub.AccessibilityTests"], 90),
        new("container", "Publish.Epub", ["Container/"], ["Epub.Container.", "Epub.ContainerTests"], 90),
        new("flow", "Publish.Typesetting", ["Flow/Pagination/", "Flow/AnchorPages.cs", "Flow/Rounds.cs", "Flow/Runarounds.cs", "Flow/SetColumn.cs", "Flow/Spreads.cs"], ["Typesetting.Flow."], 75),
        new("preflight", "Publish.Pdf", ["Preflight/"], ["Pdf.Preflight."], 75),
        new("epub-planning", "Publish.Markup", ["Planning/"], ["Markup.", "Epub.", "Html."], 75),
        new("pdf-import", "Publish.Pdf", ["Import/"], ["Pdf.Import.", "Pdf.ImportTests", "Pdf.ForeignPdfTests"], 75),
    ];

    public bool Holds(string relative) => Sources.Any(source => source.EndsWith('/') ? relative.StartsWith(source, StringComparison.Ordinal) : relative == source);

    public bool IsTestedBy(string fullName) =>
        Tests.Any(test => fullName.StartsWith("Publish.Tests." + test, StringComparison.Ordinal)) && !Goldens.Any(golden => fullName.EndsWith(golden, StringComparison.Ordinal));

    public static bool IsOfWeights(string path) => Weights.Contains(Path.GetFileName(path), StringComparer.Ordinal);
}
