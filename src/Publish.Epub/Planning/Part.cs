using Publish.Model;

namespace Publish.Epub.Planning;

/// <summary>A stretch of the book that is a file of its own, in reading order.</summary>
/// <param name="Name">The file's stem, unique in the book.</param>
/// <param name="Title">Plain text, for the file's title and for navigation.</param>
internal abstract record Part(string Name, string Title)
{
    public string File => Name + ".xhtml";
}

internal sealed record CoverPart(string Title, Picture Picture, string Alternative) : Part("cover", Title);

internal sealed record TitlePart(string Title) : Part("title-page", Title);

internal sealed record SectionPart(string Name, Section Section, Outline Outline) : Part(Name, Outline.Title);

/// <summary>The glossary as a part of its own; where it stands inside a section it belongs to that section's part.</summary>
internal sealed record GlossaryPart(string Title) : Part("glossary", Title);

internal sealed record ColophonPart(string Title) : Part("colophon", Title);

internal sealed record BackCoverPart(string Title, PictureFile Picture, string Alternative) : Part("back-cover", Title);
