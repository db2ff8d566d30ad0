using Publish.Acceptance.Running;
using Publish.Model.Json;
using Publish.Model.Source;

namespace Publish.Acceptance.Tags;

/// <summary>The reading PDF, read by its tags alone, says what the manuscript says: word for word, in order, each in its language.</summary>
public sealed class TagOrderTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public static TheoryData<string> Texts => [.. CorpusTexts()];

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void The_sample_is_heard_as_it_is_written() => Hear(Shared.Sample);

    [Fact]
    public void Every_construct_is_heard_as_it_is_written() => Hear(Fixtures.Torture);

    [Fact]
    public void What_is_easily_lost_is_heard_as_it_is_written() => Hear(Fixtures.Heard);

    [Fact]
    public void The_essay_is_heard_as_it_is_written() => Hear(Shared.Essay);

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_library_s_text_is_heard_as_it_is_written(string name)
    {
        if (Shared.Find("corpus/text/" + name) is not { } path) Assert.Skip("there is no ../shared/corpus here");
        else Hear(path);
    }

    private void Hear(string manuscript)
    {
        new Command().In(scratch.Path).Run("build", manuscript, "--only", "reading,model").Well();
        var dist = new Dist(scratch["dist"]);
        var document = ModelJson.Read(File.ReadAllBytes(dist.One(".model.json")), "model.json", new DiagnosticBag())!;
        using var pdf = TaggedPdf.Open(dist.Of("reading"));
        var said = ManuscriptWords.Of(document, manuscript);
        var (equal, findings) = TagOrder.Compare(said, TagReader.Of(pdf));
        TestContext.Current.TestOutputHelper?.WriteLine($"{Path.GetFileName(manuscript)}: {equal} of {said.Count(word => !word.IsUses)} words as they are written, {findings.Count} findings");
        Assert.True(findings.Count == 0, $"{findings.Count} findings, {equal} of {said.Count} words as they are written\n{string.Join('\n', findings.OrderBy(finding => finding.StartsWith("the link", StringComparison.Ordinal)).Take(60))}");
    }

    private static IEnumerable<string> CorpusTexts() =>
        Shared.Find("corpus/text") is { } folder ? Directory.EnumerateFiles(folder, "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal) : ["none"];
}
