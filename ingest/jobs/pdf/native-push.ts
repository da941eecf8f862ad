/** `push` as the engine has it; to be imported before anything replaces it. */
export const nativePush: typeof Array.prototype.push = Array.prototype.push;
