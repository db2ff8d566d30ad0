using Publish.Markup;
using Publish.Markup.Planning;
using Publish.Model.Pictures;

namespace Publish.Epub.Container;

/// <summary>Each part and each picture is a file of the container.</summary>
internal sealed class ContainerAddresses : IAddresses
{
    public string Of(SpineItem part, bool isSame, string id)
    {
        if (isSame) return "#" + id;
        return id.Length == 0 ? part.File : part.File + "#" + id;
    }

    public string StartOf(SpineItem part) => "";

    public string Of(PictureFile picture) => picture.Path;

    public string OfCover(Picture cover) => "images/cover" + ScreenPictureFiles.Extension(cover.Format);
}
