using Publish.Model;
using Publish.Model.Pictures;

namespace Publish.Markup.Planning;

/// <summary>A stretch of the book that is a file of its own, in reading order.</summary>
/// <param name="Name">The file's stem, unique in the book.</param>
/// <param name="Title">Plain text, for the file's title and for navigation.</param>
public abstract record Part(string Name, string Title)
{
    public string File => Name + ".xhtml";
}

public sealed record CoverPart(string Title, Picture Picture, string Alternative) : Part("cover", Title);

public sealed record TitlePart(string Title) : Part("title-page", Title);

public sealed record SectionPart(string Name, Section Section, Outline Outline) : Part(Name, Outline.Title);

/// <summary>The glossary as a part of its own; where it stands inside a section it belongs to that section's part.</summary>
public sealed record GlossaryPart(string Title) : Part("glossary", Title);

public sealed record ColophonPart(string Title) : Part("colophon", Title);

public sealed record BackCoverPart(string Title, PictureFile Picture, string Alternative) : Part("back-cover", Title);
