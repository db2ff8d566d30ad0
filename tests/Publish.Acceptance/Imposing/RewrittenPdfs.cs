namespace Publish.Acceptance.Imposing;

/// <summary>PDFs as other programs write them.</summary>
internal static class RewrittenPdfs
{
    private const string PostScript = """
        %!
        /Times-Roman findfont 12 scalefont setfont
        1 1 6 { /n exch def << /PageSize [400 560] >> setpagedevice
          60 20 moveto n 10 string cvs show
          1 1 30 { /k exch def 40 520 k 15 mul sub moveto (Line ) show k 10 string cvs show ( of page ) show n 10 string cvs show } for
          0.2 0.9 0 0 setcmykcolor 200 60 n 20 mul 60 rectfill
          gsave 220 200 translate 120 120 scale 8 8 8 [8 0 0 -8 0 8] { <00ff10f020e030d040c050b060a070907f8f6f9f5faf4fbf3fcf2fdf1fef0fff> } image grestore
          showpage } for
        """;

    private const string Page = """
        <!doctype html><meta charset="utf-8"><style>@page { size: SIZE; margin: 12mm } h1 { break-before: page; font: 40px serif } h1:first-of-type { break-before: auto }
        div { height: 120px; background: linear-gradient(45deg, #c00, #00c8); opacity: .7; border-radius: 20px; box-shadow: 4px 4px 9px #444 }</style>
        """;

    public static IEnumerable<ForeignPdf> All =>
    [
        new("qpdf, linearised", Rewritten("--linearize")),
        new("qpdf, packed objects", Rewritten("--object-streams=generate", "--recompress-flate")),
        new("qpdf, nothing packed", Rewritten("--qdf", "--object-streams=disable")),
        new("qpdf, locked with 40 bits and an empty password", Locked("", "40")),
        new("qpdf, locked with AES-128 and an empty password", Locked("", "128", "--use-aes=y")),
        new("qpdf, locked with AES-256 and a password", Locked("open sesame", "256")) { Password = "open sesame" },
        new("qpdf, turned", Rewritten("--rotate=+90:1-2", "--rotate=+180:4")),
        new("Ghostscript", Ghostscript()),
        new("Ghostscript, PDF 1.3", Ghostscript("-dCompatibilityLevel=1.3")),
        new("Ghostscript, CMYK without packing", Ghostscript("-sColorConversionStrategy=CMYK", "-dCompressPages=false")),
        new("Ghostscript, rewritten by qpdf", Linearised),
        new("Cairo", (scratch, path) => Through(scratch, path, (from, to) => Tool.Run("pdftocairo", ["-pdf", from, to]))),
        new("poppler, united", (scratch, path) => Through(scratch, path, (from, to) => Tool.Run("pdfunite", [from, from, to]))),
        new("Chromium", Chromium("148mm 210mm")),
        new("Chromium, lying on its side", Chromium("200mm 140mm")),
        new("LuaLaTeX", Latex),
        new("LibreOffice", LibreOffice),
    ];

    private static void Through(ScratchFolder scratch, string path, Action<string, string> rewrite)
    {
        Ghostscript()(scratch, path + ".gs.pdf");
        rewrite(path + ".gs.pdf", path);
    }

    private static void Linearised(ScratchFolder scratch, string path) => Through(scratch, path, (from, to) => Tool.Run("qpdf", ["--linearize", from, to]));

    private static Action<ScratchFolder, string> Rewritten(params string[] how) => (scratch, path) =>
    {
        HandWrittenPdfs.Plain(scratch, path + ".plain.pdf");
        Tool.Run("qpdf", [.. how, path + ".plain.pdf", path]);
    };

    private static Action<ScratchFolder, string> Locked(string password, params string[] strength) =>
        Rewritten(["--allow-weak-crypto", "--encrypt", password, "owner", .. strength, "--"]);

    private static Action<ScratchFolder, string> Ghostscript(params string[] how) => (scratch, path) =>
    {
        File.WriteAllText(path + ".ps", PostScript);
        Tool.Run("gs", ["-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite", .. how, "-o", path, path + ".ps"]);
    };

    private static Action<ScratchFolder, string> Chromium(string size) => (scratch, path) =>
    {
        var pages = string.Concat(Enumerable.Range(1, 5).Select(page => $"<h1>Page {page}</h1><div style='width:{40 + (page * 50)}px'></div><p>It is number {page}, and links <a href='https://example.org'>there</a>."));
        File.WriteAllText(path + ".html", Page.Replace("SIZE", size, StringComparison.Ordinal) + pages);
        Tool.Run("chromium", ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", $"--user-data-dir={scratch["chromium"]}", $"--print-to-pdf={path}", path + ".html"]);
    };

    private static void Latex(ScratchFolder scratch, string path)
    {
        var pages = string.Concat(Enumerable.Range(1, 5).Select(page => $"\\section*{{Page {page}}} Words and $\\sum_{{i=1}}^{{{page}}} i^2$.\\newpage\n"));
        File.WriteAllText(path + ".tex", $"\\documentclass[a5paper]{{article}}\\usepackage{{hyperref}}\\begin{{document}}\n{pages}\\end{{document}}\n");
        Tool.Run("lualatex", ["-interaction=batchmode", $"-output-directory={scratch.Path}", path + ".tex"]);
        File.Move(path + ".pdf", path, overwrite: true);
    }

    private static void LibreOffice(ScratchFolder scratch, string path)
    {
        var pages = string.Concat(Enumerable.Range(1, 5).Select(page => $"<h1 style='page-break-before:always'>Page {page}</h1><p>It is number {page}."));
        File.WriteAllText(path + ".html", "<!doctype html><meta charset='utf-8'>" + pages);
        Tool.Run("soffice", [$"-env:UserInstallation=file://{scratch["office"]}", "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", scratch.Path, path + ".html"]);
        File.Move(path + ".pdf", path, overwrite: true);
    }
}
