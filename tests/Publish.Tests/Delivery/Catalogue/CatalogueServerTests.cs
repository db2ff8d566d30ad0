using System.Net;
using System.Net.Sockets;
using System.Text;
using CsCheck;
using Publish.Delivery.Catalogue;
using Publish.Model.Source;
using Publish.Tests.Cli;

namespace Publish.Tests.Delivery.Catalogue;

/// <summary>The server over real sockets, byte by byte, polite visitors and others.</summary>
public sealed class CatalogueServerTests : IDisposable
{
    private const string Booklet = "/files/press-booklet-a4.pdf";
    private const string BookletText = "%PDF-1.7 a booklet of 26 letters: abcdefghijklmnopqrstuvwxyz";

    private readonly ScratchFolder scratch = new();
    private readonly CancellationTokenSource stop = new();
    private readonly CatalogueServer server;
    private readonly Task serving;

    public CatalogueServerTests()
    {
        var shelf = Shelves.Two(scratch);
        scratch.Write("secret.txt", "not in any list");
        server = CatalogueServer.Open(IPAddress.Loopback, 0, () => shelf, new DiagnosticBag())!;
        serving = server.Serve(stop.Token);
    }

    public void Dispose()
    {
        stop.Cancel();
        serving.Wait();
        server.Dispose();
        stop.Dispose();
        scratch.Dispose();
    }

    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/opds", "application/atom+xml;profile=opds-catalog;kind=acquisition")]
    [InlineData("/opds.json", "application/opds+json")]
    [InlineData("/opds/press.json", "application/opds-publication+json")]
    [InlineData("/opds/loose%20%26%20plain.json", "application/opds-publication+json")]
    [InlineData("/files/press.epub", "application/epub+zip")]
    [InlineData("/covers/press", "image/jpeg")]
    [InlineData("/covers/loose%20%26%20plain", "image/png")]
    [InlineData("/opds?page=1", "application/atom+xml;profile=opds-catalog;kind=acquisition")]
    [InlineData("/opds?query=fold+press", "application/atom+xml;profile=opds-catalog;kind=acquisition")]
    [InlineData("/opds.json?query=%66old&page=1", "application/opds+json")]
    [InlineData("/opds/search.xml", "application/opensearchdescription+xml")]
    public void What_is_offered_is_served_as_what_it_is(string address, string type)
    {
        var answer = Get(address);
        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer, StringComparison.Ordinal);
        Assert.Contains($"\r\nContent-Type: {type}\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nX-Content-Type-Options: nosniff\r\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_comes_whole() => Assert.Equal(BookletText, Body(Get(Booklet)));

    [Theory]
    [InlineData("/files/../../etc/passwd")]
    [InlineData("/../../etc/passwd")]
    [InlineData("/files/..%2f..%2fetc%2fpasswd")]
    [InlineData("/files/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/files/..\\..\\etc\\passwd")]
    [InlineData("/files//etc/passwd")]
    [InlineData("/files/%00")]
    [InlineData("/files/%252e%252e%252fetc%252fpasswd")]
    [InlineData("/files/..%c0%af..%c0%afetc%c0%afpasswd")]
    [InlineData("/files/press.epub%00.pdf")]
    [InlineData("/opds?page=2")]
    [InlineData("/files/secret.txt")]
    [InlineData("/files/")]
    [InlineData("/covers/../secret.txt")]
    [InlineData("/opds/../press.json/..")]
    [InlineData("/press.epub")]
    [InlineData("/.publish/press.owner")]
    public void Nothing_else_is_let_out(string address)
    {
        var answer = Get(address);
        Assert.StartsWith("HTTP/1.1 404 Not Found\r\n", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("not in any list", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void HEAD_gives_the_head_alone()
    {
        var answer = Ask($"HEAD {Booklet} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.Contains($"\r\nContent-Length: {BookletText.Length}\r\n", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bytes=0-7", "%PDF-1.7", "0-7")]
    [InlineData("bytes=34-", "abcdefghijklmnopqrstuvwxyz", "34-59")]
    [InlineData("bytes=-3", "xyz", "57-59")]
    [InlineData("bytes=57-1000", "xyz", "57-59")]
    public void A_part_is_served(string range, string text, string served)
    {
        var answer = Get(Booklet, "Range: " + range);
        Assert.StartsWith("HTTP/1.1 206 Partial Content\r\n", answer, StringComparison.Ordinal);
        Assert.Contains($"\r\nContent-Range: bytes {served}/60\r\n", answer, StringComparison.Ordinal);
        Assert.Equal(text, Body(answer));
    }

    [Theory]
    [InlineData("bytes=60-")]
    [InlineData("bytes=1000-2000")]
    [InlineData("bytes=-0")]
    public void A_part_that_is_not_there_is_refused(string range)
    {
        var answer = Get(Booklet, "Range: " + range);
        Assert.StartsWith("HTTP/1.1 416 ", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Range: bytes */60\r\n", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bytes=0-1,3-4")]
    [InlineData("bytes=7-3")]
    [InlineData("bytes=a-b")]
    [InlineData("bytes=-")]
    [InlineData("pages=1-2")]
    public void Where_a_part_makes_no_sense_the_whole_is_served(string range) => Assert.Equal(BookletText, Body(Get(Booklet, "Range: " + range)));

    [Fact]
    public void What_is_known_already_is_not_sent_again()
    {
        var tag = Tag(Get(Booklet));
        var answer = Get(Booklet, "If-None-Match: W/\"old\", " + tag);
        Assert.StartsWith("HTTP/1.1 304 Not Modified\r\n", answer, StringComparison.Ordinal);
        Assert.Equal("", Body(answer));
        Assert.Equal(BookletText, Body(Get(Booklet, "If-None-Match: \"old\"")));
        Assert.Equal(BookletText, Body(Get(Booklet, "If-Range: \"old\"\r\nRange: bytes=0-1")));
        Assert.Equal("%P", Body(Get(Booklet, $"If-Range: {tag}\r\nRange: bytes=0-1")));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("BREW")]
    public void Other_methods_are_not_allowed(string method)
    {
        var answer = Ask($"{method} / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc");
        Assert.StartsWith("HTTP/1.1 405 Method Not Allowed\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nAllow: GET, HEAD\r\n", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("GET /\r\n\r\n")]
    [InlineData("hello\r\n\r\n")]
    [InlineData("GET / HTTP/3.0\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET passwd HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost : localhost\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nHost: rebound.example\r\n\r\n")]
    public void What_is_no_request_is_refused(string request) => Assert.StartsWith("HTTP/1.1 400 Bad Request\r\n", Ask(request), StringComparison.Ordinal);

    [Fact]
    public void A_head_without_end_is_refused() =>
        Assert.StartsWith("HTTP/1.1 431 ", Ask("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + new string('x', 20_000)), StringComparison.Ordinal);

    [Fact]
    public void A_name_that_somebody_else_had_point_here_gets_nothing() =>
        Assert.StartsWith("HTTP/1.1 421 ", Ask("GET / HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);

    [Fact]
    public void One_connection_serves_several_requests_even_when_they_come_at_once()
    {
        var answer = Ask("GET /opds HTTP/1.1\r\nHost: localhost\r\n\r\nGET /nothing HTTP/1.1\r\nHost: localhost\r\n\r\nGET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.Equal(2, answer.Split("HTTP/1.1 200 OK").Length - 1);
        Assert.Equal(1, answer.Split("HTTP/1.1 404").Length - 1);
    }

    [Fact]
    public void A_connection_that_has_served_enough_says_so_before_it_ends()
    {
        var answer = Ask(string.Concat(Enumerable.Repeat("HEAD /opds/search.xml HTTP/1.1\r\nHost: localhost\r\n\r\n", 205)));
        var answers = answer.Split("HTTP/1.1 200 OK").Length - 1;
        Assert.Equal(answers, answer.Split("\r\nConnection: keep-alive\r\n").Length);
        Assert.EndsWith("\r\nConnection: close\r\n\r\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_made_anew_while_it_is_fetched_arrives_as_it_was_and_is_another_the_next_time()
    {
        var path = scratch[Booklet[7..]];
        var before = new string('o', 20 << 20);
        File.WriteAllText(path, before);
        var tag = Tag(Ask($"HEAD {Booklet} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        using var client = Connect();
        var stream = client.GetStream();
        stream.Write(Encoding.ASCII.GetBytes($"GET {Booklet} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        var first = stream.ReadByte();
        if (OperatingSystem.IsWindows()) Assert.Skip("a file that is open keeps its place here");
        File.Move(scratch.Write("anew", "short"), path, overwrite: true);
        using var rest = new MemoryStream();
        stream.CopyTo(rest);
        Assert.Equal(before, Body((char)first + Encoding.Latin1.GetString(rest.ToArray())));
        var answer = Get(Booklet, "If-None-Match: " + tag);
        Assert.Equal("short", Body(answer));
        Assert.NotEqual(tag, Tag(answer));
    }

    [Fact]
    public void A_file_that_was_taken_away_is_not_found()
    {
        File.Delete(scratch[Booklet[7..]]);
        Assert.StartsWith("HTTP/1.1 404 ", Get(Booklet), StringComparison.Ordinal);
    }

    [Fact]
    public void Visitors_who_leave_in_the_middle_do_not_disturb_the_next_one()
    {
        for (var visit = 0; visit < 100; visit++)
        {
            using var client = Connect();
            client.GetStream().Write("GET /fi"u8);
        }

        Assert.Equal(BookletText, Body(Get(Booklet)));
    }

    [Fact]
    public void Noise_is_answered_with_a_refusal_or_not_at_all() => Gen.Byte.Array[1, 60].Sample(
        noise =>
        {
            var answer = Ask(Encoding.Latin1.GetString(noise) + "\r\n\r\n");
            Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 4", StringComparison.Ordinal), answer);
        },
        iter: 100, threads: 1);

    [Fact]
    public void A_port_that_is_taken_is_a_diagnostic()
    {
        var bag = new DiagnosticBag();
        Assert.Null(CatalogueServer.Open(IPAddress.Loopback, server.Place.Port, () => new("", []), bag));
        Assert.Equal("ZP965", Assert.Single(bag.Sorted()).Code);
    }

    private string Get(string address, string header = "Accept: */*") => Ask($"GET {address} HTTP/1.1\r\nHost: localhost:{server.Place.Port}\r\nConnection: close\r\n{header}\r\n\r\n");

    private string Ask(string request)
    {
        using var client = Connect();
        var stream = client.GetStream();
        stream.Write(Encoding.Latin1.GetBytes(request));
        client.Client.Shutdown(SocketShutdown.Send);
        using var answer = new MemoryStream();
        stream.CopyTo(answer);
        return Encoding.Latin1.GetString(answer.ToArray());
    }

    private TcpClient Connect()
    {
        var client = new TcpClient();
        client.Connect(IPAddress.Loopback, server.Place.Port);
        return client;
    }

    private static string Tag(string answer) => answer.Split("\r\n").First(line => line.StartsWith("ETag: ", StringComparison.Ordinal))[6..];

    private static string Body(string answer) => answer[(answer.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
}
