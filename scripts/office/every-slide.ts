/** LibreOffice's PDF of a presentation with its hidden slides: those behind the talk are a part of what is handed over. */
export const EVERY_SLIDE = 'pdf:impress_pdf_Export:{"ExportHiddenSlides":{"type":"boolean","value":"true"}}';
