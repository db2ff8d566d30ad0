using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Publish.Acceptance.Running;

namespace Publish.Acceptance.Sending;

/// <summary>
/// A real CUPS of the test's own: its own folders, the loopback only, and a virtual duplex printer for PDF whose paper is files. The test is skipped where there is no CUPS,
/// or where it may not be started.
/// </summary>
internal sealed class PrivateCups : IDisposable
{
    private const string Daemon = "/usr/sbin/cupsd";
    private const string Driver = "lsb/usr/cupsfilters/Generic-PDF_Printer-PDF.ppd";

    private readonly ScratchFolder scratch = new();
    private readonly Process daemon;

    public PrivateCups()
    {
        if (!File.Exists(Daemon) || Environment.UserName != "root") Assert.Skip("a CUPS of its own cannot be started here: it needs cupsd, and to be root");
        Port = FreePort();
        Settle();
        daemon = Process.Start(new ProcessStartInfo(Daemon, ["-f", "-c", scratch["etc/cupsd.conf"], "-s", scratch["etc/cups-files.conf"]]) { RedirectStandardError = true })!;
        WaitUntilItRuns();
    }

    public int Port { get; }

    public string Server => $"127.0.0.1:{Port}";

    /// <summary>Adds a printer whose sheets are files in a folder.</summary>
    public void AddPrinter(string name)
    {
        Directory.CreateDirectory(scratch[name]);
        Cups("lpadmin", "-p", name, "-E", "-v", "sink:" + scratch[name], "-m", Driver).Well();
    }

    /// <summary>The jobs that a printer has had, in order: the pages of each, without the printer's commands around them.</summary>
    public IReadOnlyList<string> Printed(string printer)
    {
        var jobs = Directory.EnumerateFiles(scratch[printer], "*.data").OrderBy(path => path, StringComparer.Ordinal).ToList();
        return [.. jobs.Select(Pages)];
    }

    /// <summary>What the printer was told before the pages of its last job.</summary>
    public string Commands(string printer)
    {
        var text = System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(Directory.EnumerateFiles(scratch[printer], "*.data").Order(StringComparer.Ordinal).Last()));
        return text[..text.IndexOf("%PDF-", StringComparison.Ordinal)];
    }

    public Ended Cups(string program, params string[] arguments) => new Command().With("CUPS_SERVER", Server).Run(program, arguments);

    public void Dispose()
    {
        if (daemon is not null)
        {
            daemon.Kill();
            daemon.WaitForExit();
            daemon.Dispose();
        }

        scratch.Dispose();
    }

    private static string Pages(string job)
    {
        var data = File.ReadAllBytes(job);
        var start = data.AsSpan().IndexOf("%PDF-"u8);
        var end = data.AsSpan().LastIndexOf("%%EOF"u8) + 6;
        var pdf = Path.ChangeExtension(job, ".pdf");
        File.WriteAllBytes(pdf, data[start..end]);
        return pdf;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void WaitUntilItRuns()
    {
        for (var look = 0; look < 100; look++)
        {
            if (Cups("lpstat", "-r").Output.Contains("is running", StringComparison.Ordinal)) return;
            Thread.Sleep(100);
        }

        Assert.Skip("a CUPS of its own did not start here");
    }

    private void Settle()
    {
        foreach (var folder in (string[])["etc/ppd", "bin/backend", "spool/tmp", "cache", "state", "log"])
            Directory.CreateDirectory(scratch[folder]);
        File.SetUnixFileMode(scratch.Path, (UnixFileMode)0b111_101_101);
        foreach (var part in Directory.EnumerateDirectories("/usr/lib/cups").Where(path => Path.GetFileName(path) != "backend"))
            Directory.CreateSymbolicLink(scratch["bin/" + Path.GetFileName(part)], part);
        scratch.Write("bin/backend/sink", """
            #!/bin/bash
            [ $# -eq 0 ] && { echo 'file sink:/ "Unknown" "Folder sink"'; exit 0; }
            cat ${6:+"$6"} > "${DEVICE_URI#sink:}/$(printf %05d "$1").data"
            """ + "\n");
        File.SetUnixFileMode(scratch["bin/backend/sink"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        scratch.Write("etc/cups-files.conf", $"""
            ServerRoot {scratch["etc"]}
            ServerBin {scratch["bin"]}
            DataDir /usr/share/cups
            RequestRoot {scratch["spool"]}
            TempDir {scratch["spool/tmp"]}
            CacheDir {scratch["cache"]}
            StateDir {scratch["state"]}
            AccessLog {scratch["log/access"]}
            ErrorLog {scratch["log/error"]}
            PageLog {scratch["log/page"]}
            SystemGroup root
            """ + "\n");
        scratch.Write("etc/cupsd.conf", $"""
            LogLevel info
            Listen {Server}
            Browsing No
            DefaultShared No
            WebInterface No
            <Location />
              Order allow,deny
              Allow from 127.0.0.1
            </Location>
            <Policy default>
              <Limit All>
                Order deny,allow
              </Limit>
            </Policy>
            """ + "\n");
    }
}
