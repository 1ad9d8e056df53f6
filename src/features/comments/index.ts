export type * from './model/comment.ts';
export { commentsApi } from './api/comments-api.ts';
export { addComment } from './add-comment.ts';
export { editComment, removeComment } from './change-comment.ts';
export { countComments, listComments, newestComments, type Comments } from './queries/list-comments.ts';
