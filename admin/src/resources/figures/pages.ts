export { FigureAddPage } from './FigureAddPage';
export { FigureCorrectPage } from './FigureCorrectPage';
export { FigureListPage } from './FigureListPage';
export { FigureShowPage } from './FigureShowPage';
