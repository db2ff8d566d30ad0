namespace Publish.Epub.Container;

/// <summary>The files that tell a reader that the archive is a book, and where it begins (OCF 3.3, section 4.2).</summary>
internal static class ContainerFiles
{
    public const string Folder = "EPUB/";

    public static Entry MimeType => Entry.Store("mimetype", "application/epub+zip"u8.ToArray());

    public static Entry Container => Entry.Pack("META-INF/container.xml", """
        <?xml version="1.0" encoding="utf-8"?>
        <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
        <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
        </container>

        """u8);

    /// <summary>Asks Apple Books to use the faces that the book brings.</summary>
    public static Entry AppleOptions => Entry.Pack("META-INF/com.apple.ibooks.display-options.xml", """
        <?xml version="1.0" encoding="utf-8"?>
        <display_options><platform name="*"><option name="specified-fonts">true</option></platform></display_options>

        """u8);
}
