using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Publish.Mutation;

/// <summary>Compiles a room's project with all its faults, each behind its number.</summary>
internal sealed class RoomBuild(string root, Room room, string binaries)
{
    /// <summary>Passes after which what still does not compile is an error of ours.</summary>
    private const int MostPasses = 12;

    private readonly CSharpParseOptions parsing = new(LanguageVersion.Preview, DocumentationMode.None);
    private readonly HashSet<int> left = [];

    /// <summary>Writes the assembly over the one in the folder of binaries; gives the faults that are in it.</summary>
    public IReadOnlyList<Mutant> Build(out int count, out int without)
    {
        var plain = Generated.With(Compile([.. Sources().Select(Parsed)]), parsing);
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var mutants = new Mutants(left);
            var rewritten = Rewrite(plain, mutants);
            var mutated = rewritten.AddSyntaxTrees(CSharpSyntaxTree.ParseText(SourceText.From(Chooser.Source, System.Text.Encoding.UTF8), parsing));
            var wrong = WrongIn(mutated);
            if (wrong.Count == 0)
            {
                Emit(mutated);
                (count, without) = (mutants.All.Count, left.Count);
                return [.. mutants.Compiled];
            }
            LeaveOut(wrong);
        }
        throw new InvalidOperationException("Some faults do not compile, and it could not be found out which.");
    }

    private CSharpCompilation Rewrite(CSharpCompilation plain, Mutants mutants)
    {
        var constants = new Dictionary<ISymbol, (int, ulong)[]>(SymbolEqualityComparer.Default);
        var result = plain;
        foreach (var tree in plain.SyntaxTrees)
        {
            var relative = Relative(tree);
            if (!room.Holds(relative)) continue;
            var changed = new Mutator(plain.GetSemanticModel(tree), relative, mutants, constants).Visit(tree.GetRoot())!;
            result = result.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(changed, parsing));
        }
        return result;
    }

    // A fault is in what a file does and not in what it declares, so that no other file can be wrong for it; those are looked at when all is written.
    private List<Diagnostic> WrongIn(CSharpCompilation mutated) => [.. mutated.SyntaxTrees.Where(tree => room.Holds(Relative(tree)))
        .SelectMany(tree => mutated.GetSemanticModel(tree).GetDiagnostics()).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    private string Relative(SyntaxTree tree) => tree.FilePath.Length == 0 ? "" : Path.GetRelativePath(ProjectFolder, tree.FilePath).Replace('\\', '/');

    private void LeaveOut(List<Diagnostic> wrong)
    {
        var before = left.Count;
        foreach (var diagnostic in wrong)
        {
            var node = diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            var inside = node.AncestorsAndSelf().FirstOrDefault(ancestor => ancestor.HasAnnotations(Mutator.Mark))
                ?? node.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault();
            if (inside is null) continue;
            var marked = inside.HasAnnotations(Mutator.Mark) ? [inside] : inside.DescendantNodes().Where(inner => inner.HasAnnotations(Mutator.Mark));
            foreach (var annotation in marked.SelectMany(inner => inner.GetAnnotations(Mutator.Mark)))
                left.Add(int.Parse(annotation.Data!, System.Globalization.CultureInfo.InvariantCulture));
        }
        if (left.Count > before) return;
        Report(wrong);
    }

    private static void Report(IEnumerable<Diagnostic> diagnostics)
    {
        var wrong = diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5).ToList();
        if (wrong.Count > 0) throw new InvalidOperationException(string.Join('\n', wrong));
    }

    private string ProjectFolder => Path.Combine(root, "src", room.Project);

    private string Original => Path.Combine(root, "artifacts", "bin", "Publish.Tests", "release", room.Project + ".dll");

    private IEnumerable<string> Sources() => Directory.EnumerateFiles(ProjectFolder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Concat(Directory.EnumerateFiles(Path.Combine(root, "artifacts", "obj", room.Project, "release"), room.Project + ".*.cs"));

    private SyntaxTree Parsed(string path) => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path), System.Text.Encoding.UTF8), parsing, path);

    private CSharpCompilation Compile(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(room.Project, trees, References(), new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable, deterministic: true));

    private IEnumerable<MetadataReference> References()
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => !Path.GetFileName(path).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        return platform.Where(path => path.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal)).Concat(Needed(Original, [])).Select(path => MetadataReference.CreateFromFile(path));
    }

    private static HashSet<string> Needed(string assembly, HashSet<string> found)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var reader = file.GetMetadataReader();
        foreach (var handle in reader.AssemblyReferences)
        {
            var path = Path.Combine(Path.GetDirectoryName(assembly)!, reader.GetString(reader.GetAssemblyReference(handle).Name) + ".dll");
            if (File.Exists(path) && found.Add(path)) Needed(path, found);
        }
        return found;
    }

    private void Emit(CSharpCompilation compilation)
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        var original = context.LoadFromAssemblyPath(Original);
        var resources = original.GetManifestResourceNames().Select(name => new ResourceDescription(name, () => original.GetManifestResourceStream(name)!, isPublic: true)).ToList();
        using var output = File.Create(Path.Combine(binaries, room.Project + ".dll"));
        var emitted = compilation.Emit(output, manifestResources: resources);
        Report(emitted.Diagnostics);
        context.Unload();
    }
}
