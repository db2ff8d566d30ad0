namespace Publish.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void The_house_stands() => Assert.Equal("publish", typeof(Publish.Cli.Marker).Assembly.GetName().Name);
}
