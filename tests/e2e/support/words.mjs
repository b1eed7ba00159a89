// The words of a path's language.
export const choose = (path, italian, english) => (path.startsWith("it") ? italian : english);
