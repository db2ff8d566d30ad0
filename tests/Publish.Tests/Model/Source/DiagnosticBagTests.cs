using Publish.Model.Source;

namespace Publish.Tests.Model.Source;

public sealed class DiagnosticBagTests
{
    [Fact]
    public void Diagnostics_come_by_file_and_place_each_once()
    {
        var bag = new DiagnosticBag();
        bag.Warning("ZP302", new(2, 5, 1), "c");
        bag.Warning("ZP301", new(1, 9, 1), "b");
        bag.Error("ZP300", SourceSpan.None, "a");
        bag.Note("ZP301", new(1, 9, 1), "second of one place");
        bag.Warning("ZP302", new(2, 5, 1), "c");
        Assert.Equal(["a", "b", "second of one place", "c"], bag.Sorted().Select(d => d.Message));
        Assert.True(bag.HasErrors);
    }
}
