using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using Publish.Acceptance.Running;

namespace Publish.Acceptance.Sending;

/// <summary>The catalogue as its visitors see it.</summary>
public sealed class ServeTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Finished_zines_can_be_fetched_nothing_else_can_and_it_ends_when_it_is_told_to()
    {
        new Command().In(scratch.Path).Run("build", Zine.Folder(scratch, "zine", "Paper", Zine.Prose(2)), "--only", "epub,reading,report,model").Well();
        using var serving = Process.Start(new ProcessStartInfo("dotnet", [Command.Program, "serve", "--port", "0"])
        {
            WorkingDirectory = scratch.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        try
        {
            var port = Port(serving);
            Assert.Contains("<title>Zines</title>", Get(port, "/"), StringComparison.Ordinal);
            Assert.Contains("/files/paper.epub", Get(port, "/opds"), StringComparison.Ordinal);
            Assert.StartsWith("HTTP/1.1 200 OK", Get(port, "/files/paper.epub"), StringComparison.Ordinal);
            foreach (var address in (string[])["/../../etc/passwd", "/files/..%2f..%2f..%2fetc%2fpasswd", "/files/paper.model.json", "/files/paper.manifest.json", "/zine/zine.yaml"])
                Assert.StartsWith("HTTP/1.1 404 Not Found", Get(port, address), StringComparison.Ordinal);
            if (OperatingSystem.IsWindows()) return;
            new Command().Run("kill", ["-TERM", $"{serving.Id}"]).Well();
            var (said, complained) = (serving.StandardOutput.ReadToEnd(), serving.StandardError.ReadToEnd());
            serving.WaitForExit();
            Assert.True(serving.ExitCode == 0 && said.Contains("Nothing is offered any more", StringComparison.Ordinal), $"It ended {serving.ExitCode}. {said} {complained}");
        }
        finally
        {
            if (!serving.HasExited) serving.Kill();
        }
    }

    /// <summary>From the line with the page's address.</summary>
    private static int Port(Process serving)
    {
        while (serving.StandardOutput.ReadLine() is { } line)
            if (line.Contains("BROWSER", StringComparison.Ordinal)) return new Uri(line[line.IndexOf("http", StringComparison.Ordinal)..]).Port;
        Assert.Fail("It did not begin.");
        return 0;
    }

    private static string Get(int port, string address)
    {
        using var client = new TcpClient("127.0.0.1", port);
        var stream = client.GetStream();
        stream.Write(Encoding.ASCII.GetBytes($"GET {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        using var answer = new MemoryStream();
        stream.CopyTo(answer);
        return Encoding.Latin1.GetString(answer.ToArray());
    }
}
