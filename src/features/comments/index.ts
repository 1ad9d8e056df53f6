export type * from './model/comment.ts';
export { addComment } from './add-comment.ts';
export { editComment, forgetCommenter, removeComment } from './change-comment.ts';
export { countComments, listComments, newestComments, type Comments } from './queries/list-comments.ts';
